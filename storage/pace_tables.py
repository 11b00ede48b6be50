"""Table in which several workers share one bot's allowance."""

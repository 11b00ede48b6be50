"""Tables of groups: circles inside the network, their members and invitations."""

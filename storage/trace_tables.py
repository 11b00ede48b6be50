"""Tables of what is left in chats, and of the ways to a case without the account that reported it.

Nothing here names anybody. A row of `chat_traces` is written within a second of the report that
somebody sent, and a database's log keeps that: whose it is, is a keyed hash of the person on that
day, another one on the next; the rows have no number and lie in the order of a hash. What happens
at a moment (a screen that goes, a chat that is cleared, a passphrase that is tried) is found by
keyed hash as well.
"""

import sqlalchemy as sa

from storage.columns import Id, Moment, metadata, partial_index, surrogate_id, table

chat_traces = sa.Table(
    "chat_traces",
    metadata,
    sa.Column("message_digest", sa.LargeBinary(), primary_key=True),  # of person and message
    sa.Column("person_digest", sa.LargeBinary(), nullable=False, index=True),  # on that day
    sa.Column("day", Moment(), nullable=False, index=True),  # midnight UTC
    sa.Column("sealed", sa.LargeBinary(), nullable=False),  # person, message, moment, whose
    sa.Column("unwanted", sa.Boolean(), nullable=False, server_default=sa.false()),
    partial_index("ix_chat_traces_unwanted", "unwanted", "person_digest"),
    sqlite_with_rowid=False,  # no hidden number says which came before which
)

fading_messages = table(
    "fading_messages",
    sa.Column("message_digest", sa.LargeBinary(), primary_key=True),  # of person and message
    sa.Column("sealed", sa.LargeBinary(), nullable=False),  # person and message
    sa.Column("case_digest", sa.LargeBinary(), index=True),  # of what case it shows, if of one
    sa.Column("due_at", Moment(), nullable=False, index=True),
)

chat_clearings = table(
    "chat_clearings",
    sa.Column("person_digest", sa.LargeBinary(), primary_key=True),
    sa.Column("sealed", sa.LargeBinary(), nullable=False),  # person
    sa.Column("due_at", Moment(), nullable=False, index=True),
)

report_passphrases = table(
    "report_passphrases",
    sa.Column("report_id", Id, sa.ForeignKey("reports.id"), primary_key=True, autoincrement=False),
    sa.Column("sealed", sa.LargeBinary()),  # slow hash of the one that opens the case
    sa.Column("shown", sa.LargeBinary()),  # of the one that was shown and not confirmed yet
)

opening_tries = table(
    "opening_tries",
    sa.Column("subject_digest", sa.LargeBinary(), primary_key=True),
    sa.Column("tries", sa.Integer(), nullable=False),
    sa.Column("since", Moment(), nullable=False, index=True),
)

report_wishes = table(
    "report_wishes",
    surrogate_id(),
    sa.Column("report_id", Id, sa.ForeignKey("reports.id"), nullable=False, index=True),
    sa.Column("sealed", sa.LargeBinary(), nullable=False),  # under the report's data key
    sa.Column("readers", sa.LargeBinary()),  # as well: who of the staff was told; NULL: all admins
)

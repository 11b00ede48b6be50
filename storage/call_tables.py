"""Tables of calls for input; what members and editors write is sealed, for it is not public yet."""

import sqlalchemy as sa

from storage.columns import Id, Moment, surrogate_id, table

calls = table(
    "calls",
    sa.Column("key", sa.String(), primary_key=True),
    sa.Column("record", sa.String(), nullable=False),  # JSON: what the call itself made public
    sa.Column("revision", sa.Integer(), nullable=False),
    sa.Column("changed_by", Id),
    sa.Column("changed_at", Moment(), nullable=False),
)

call_answers = table(
    "call_answers",
    surrogate_id(),
    sa.Column("code", sa.String(), nullable=False, unique=True),
    sa.Column("call", sa.String(), nullable=False),
    sa.Column("question", sa.Integer(), nullable=False),
    # What was sent stays when its author is forgotten; nothing leads to them any more.
    sa.Column("person_id", Id, sa.ForeignKey("people.id", ondelete="SET NULL"), index=True),
    sa.Column("state", sa.String(), nullable=False),
    sa.Column("language", sa.String(), nullable=False),
    sa.Column("may_name", sa.Boolean(), nullable=False),
    sa.Column("may_quote", sa.Boolean(), nullable=False),
    sa.Column("changed_at", Moment(), nullable=False),
    sa.Column("data_key", sa.LargeBinary(), nullable=False),  # wrapped; gone with the row
    sa.Index("uq_call_answers_one_each", "call", "question", "person_id", unique=True),
)

call_pieces = table(
    "call_pieces",
    surrogate_id(),
    sa.Column(
        "answer_id",
        Id,
        sa.ForeignKey("call_answers.id", ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
    sa.Column("kind", sa.String(), nullable=False),
    sa.Column("sealed", sa.LargeBinary(), nullable=False),  # under the answer's data key
    sa.Column("received_at", Moment(), nullable=False),
    sa.Column("origin_digest", sa.LargeBinary(), index=True),
    sa.Column("file", sa.String()),  # key of the sealed file, to remove it with the answer
)

call_texts = table(
    "call_texts",
    sa.Column("call", sa.String(), primary_key=True),
    sa.Column("question", sa.Integer(), primary_key=True, autoincrement=False),
    sa.Column("language", sa.String(), primary_key=True),
    sa.Column("sealed", sa.LargeBinary(), nullable=False),  # row = all three and the revision
    sa.Column("revision", sa.Integer(), nullable=False),
    sa.Column("changed_by", Id, index=True),
    sa.Column("changed_at", Moment(), nullable=False),
)

call_exports = table(
    "call_exports",
    surrogate_id(),
    sa.Column("call", sa.String(), nullable=False, index=True),
    sa.Column("language", sa.String(), nullable=False),
    sa.Column("publish", sa.Boolean(), nullable=False),
    sa.Column("made_by", Id),
    sa.Column("made_at", Moment(), nullable=False),
    sa.Column("sealed", sa.LargeBinary(), nullable=False),  # row = call and moment
)

call_submissions = table(
    "call_submissions",
    sa.Column("call", sa.String(), primary_key=True),
    sa.Column("export_id", Id, sa.ForeignKey("call_exports.id"), nullable=False),
    sa.Column("submitted_at", Moment(), nullable=False),
    sa.Column("submitted_by", Id),
)

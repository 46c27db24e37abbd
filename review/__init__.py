"""What people decided about the figures that were read, who, when and why; kept for good, and undone only by adding.

Which room is for what:

- The nouns: model. Made from figures as shown: targets. As text: kept.
- Where they are kept: store (append, read), schema (tables that are only added to), address (which database),
  failures (what a database can meet with) and messages (the words for it).
- What they mean for the reports as read now: attach (decision -> place), verdicts (decisions -> what holds),
  facts (of whole reports), applied (readings -> reviewed readings).
"""

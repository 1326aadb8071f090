const Command kAddNote = {};

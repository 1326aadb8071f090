const Command kVersion = {};

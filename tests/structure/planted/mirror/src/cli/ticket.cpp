extern const Command kList;

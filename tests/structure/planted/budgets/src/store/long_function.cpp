int fits() {
%%58x   // sixty lines in all
}
int too_long(
    int first) {
%%58x   // sixty-one lines in all
}
auto raw() { return R"( } } } { )"; }

int run() {
%%39x   // forty-one lines
}
int run_close() {
%%38x   // forty lines
}
int runner() {
%%58x   // not called run
}

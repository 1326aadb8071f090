int main() { return getenv("HOME") == nullptr; }

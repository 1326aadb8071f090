void say() { std::cout << "this is the room for it"; }

#include <iostream>
// std::cout << "in a comment"; printf("too"); SELECT * FROM prose; getenv
const char* in_a_string = "std::cout << getenv(HOME); time(nullptr); system(ls)";
const char quote = '"';
int big = 1'000'000;
void close() {
  std::cout << "closed";
  fmt::print("closed");
  snprintf(buffer, sizeof buffer, "closed");
  auto query = "SELECT id "
               // joined with the next
               "FROM ticket WHERE id = 1";
  auto other = R"sql(
    INSERT INTO ticket VALUES (1)
  )sql";
  auto now = std::chrono::system_clock::now();
  auto then = time(nullptr);
  auto home = getenv("HOME");
  std::system("ls");
  runtime(nullptr);
  ecosystem(1);
  /* TO%%DO: a real one */
  const char* said = "it isn't \" FROM a SELECT here";
}

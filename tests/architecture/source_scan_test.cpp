#include "architecture/source_scan.hpp"

#include <catch2/catch.hpp>

namespace nc::architecture {

namespace {

std::vector<std::string> faults_of(const std::string& source) {
  std::vector<std::string> faults;
  for (const Fault& fault : scan_source(source).mutable_state) {
    faults.push_back(fault.what);
  }
  return faults;
}

}  // namespace

TEST_CASE("comments, literals and directives are no code") {
  CHECK(strip_source("a // static\nb") == "a          \nb");
  CHECK(strip_source("a /* { \n */ b") == "a      \n    b");
  CHECK(strip_source("f(\"{\\\"\", '}')") == "f(\"   \", ' ')");
  CHECK(strip_source("#define X { \\\n }\nint") == "             \n  \nint");
  CHECK(strip_source("auto s = R\"x({)\"})x\"; }").find('{') == std::string::npos);
  CHECK(strip_source("1'000'000;{") == "1'000'000;{");
}

TEST_CASE("a function is found with its name, length and parameters") {
  const Scan scan = scan_source(
      "namespace a {\n"
      "Result<std::map<int, int>> load(const A& a, std::pair<int, int> b = {1, 2}) {\n"
      "  if (a) { return {}; }\n"
      "  return f([](int x) { return x; });\n"
      "}\n"
      "}\n");
  REQUIRE(scan.functions.size() == 1);
  CHECK(scan.functions[0].name == "load");
  CHECK(scan.functions[0].line == 2);
  CHECK(scan.functions[0].lines == 4);
  CHECK(scan.functions[0].parameters == 2);
}

TEST_CASE("methods and constructors with braces among their initialisers are one function each") {
  const Scan scan = scan_source(
      "class A : public B<int> {\n public:\n"
      "  A() : a_{1}, b_{2} {}\n"
      "  A(int a, int b) : a_(a), b_{b} { go(); }\n"
      "  bool operator()(int x) const noexcept { return x > 0; }\n"
      "  friend bool operator==(A l, A r) { return true; }\n"
      " private:\n  int a_ = 0;\n  int b_{0};\n};\n");
  REQUIRE(scan.functions.size() == 4);
  CHECK(scan.functions[0].parameters == 0);
  CHECK(scan.functions[1].parameters == 2);
  CHECK(scan.functions[3].parameters == 2);
  CHECK(scan.mutable_state.empty());
}

TEST_CASE("tables and types are no functions") {
  const Scan scan = scan_source(
      "constexpr std::array<Row, 2> rows{{{1, 2}, {3, 4}}};\n"
      "constexpr auto made = make({1, 2});\n"
      "enum class E : int { a, b };\n"
      "struct S { int x = f({1}); std::vector<int> y{1}; };\n"
      "extern \"C\" { void f(); }\n");
  CHECK(scan.functions.empty());
  CHECK(scan.mutable_state.empty());
}

TEST_CASE("a static in a function is found, also in a lambda and with constexpr") {
  CHECK(faults_of("void f() { static int calls = 0; }") == std::vector<std::string>{"static in a function"});
  CHECK(faults_of("void f() { static const std::map<int, int> m{{1, 2}}; }").size() == 1);
  CHECK(faults_of("void f() { g([] { static constexpr int x = 1; return x; }); }").size() == 1);
  CHECK(faults_of("void f() { thread_local int x; }").size() == 1);
  CHECK(faults_of("struct S { void f() { static int x; } };").size() == 1);
}

TEST_CASE("a global that can change is found") {
  CHECK(faults_of("int counter = 0;").size() == 1);
  CHECK(faults_of("namespace a { namespace { std::vector<int> cache; } }").size() == 1);
  CHECK(faults_of("std::atomic<bool> stop{false};").size() == 1);
  CHECK(faults_of("inline int counter = next();").size() == 1);
  CHECK(faults_of("const std::string name = read();").size() == 1);
  CHECK(faults_of("static void f() { g(); }").size() == 1);
  CHECK(faults_of("class A { static int count; };").size() == 1);
  CHECK(faults_of("class A { inline static int count = next(); };").size() == 1);
}

TEST_CASE("declarations, constants and factories hold no state") {
  CHECK(faults_of("int f(int x);\nusing A = std::vector<int>;\nstruct B;\nenum class C : int;\n").empty());
  CHECK(faults_of("inline constexpr int most = 3;\nconstexpr std::string_view name = \"x\";").empty());
  CHECK(faults_of("class A { static A make(int x); static A open() { return {}; } static constexpr int most = 2; };")
            .empty());
  CHECK(faults_of("void f() { auto x = static_cast<int>(y); int z = 0; }").empty());
  CHECK(faults_of("template class StrongId<struct Tag>;\nstatic_assert(sizeof(int) == 4);").empty());
}

TEST_CASE("words are found whole and in code only") {
  const std::vector<Fault> faults = find_words("throw_all();\n// throw\n\"throw\";\n  throw 1;", {"throw"});
  REQUIRE(faults.size() == 1);
  CHECK(faults[0].line == 4);
}

}  // namespace nc::architecture

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <string>

#include <catch2/catch.hpp>

namespace {

std::string read(const std::string& name) {
  const char* folder = std::getenv("NEEDLECASE_SOURCE_DIR");
  std::ifstream in(std::string(folder != nullptr ? folder : NEEDLECASE_SOURCE_DIR) + "/" + name);
  REQUIRE(in.good());
  return {std::istreambuf_iterator<char>(in), {}};
}

/// Every first group of the pattern, as numbers.
std::multiset<int> numbers(const std::string& text, const std::regex& pattern) {
  std::multiset<int> found;
  for (std::sregex_iterator at(text.begin(), text.end(), pattern), end; at != end; ++at)
    found.insert(std::stoi((*at)[1]));
  return found;
}

}  // namespace

TEST_CASE("the document lists exactly the numbers of the code, each once") {
  const std::regex enumerator(R"([a-z_0-9]+ =\s+([0-9]{3}),)");
  std::multiset<int> coded = numbers(read("src/cases/case_fault.hpp"), enumerator);
  const auto guidance = numbers(read("src/guidance/diagnostic_numbers.hpp"), enumerator);
  coded.insert(guidance.begin(), guidance.end());
  for (const int first : {100, 500})  // the twelve faults of reading
    for (int i = 0; i < 12; ++i)
      coded.insert(first + i);
  coded.erase(coded.find(100));  // `first_of_reading` is one of them
  CHECK(coded.size() > 50);
  const auto documented = numbers(read("docs/diagnostics.md"), std::regex(R"(\n\| NC0([0-9]{3}) \|)"));
  CHECK(documented == coded);
}

TEST_CASE("reading has as many faults as the document says") {
  const std::string scan = read("src/toml/scan.hpp");
  const auto begin = scan.find("enum class Fault");
  const std::string faults = scan.substr(begin, scan.find("};", begin) - begin);
  CHECK(numbers(std::regex_replace(faults, std::regex(R"(\n  [a-z_0-9]+,)"), "\n#1"), std::regex("#(1)")).size() == 12);
}

#include "library/whole_cases.hpp"

#include <map>

#include <catch2/catch.hpp>

namespace nc::practice {
namespace {

cases::Case named(const std::string& id) {
  cases::Case one;
  one.id = cases::CaseId(id);
  return one;
}

library::Catalogue catalogue_of_ids(const std::vector<std::string>& ids) {
  std::vector<cases::Case> library;
  for (const std::string& id : ids) {
    library.push_back(named(id));
  }
  return library::catalogue_of({}, library);
}

}  // namespace

TEST_CASE("a case is opened once, when it is first asked for, and stays where it is") {
  std::map<std::string, int> opened;
  const library::WholeCases library(catalogue_of_ids({"a", "b"}), [&opened](const library::CaseCard& card) {
    ++opened[std::string(card.id)];
    return named(std::string(card.id));
  });
  CHECK(opened.empty());
  const cases::Case* first = library.find(cases::CaseId("b"));
  REQUIRE(first != nullptr);
  CHECK(library.find(cases::CaseId("b")) == first);
  CHECK(opened == std::map<std::string, int>{{"b", 1}});
  CHECK(library.find(cases::CaseId("c")) == nullptr);
  CHECK(opened.size() == 1);
}

TEST_CASE("a case that could not be opened stays that way and is passed over") {
  int tries = 0;
  const library::WholeCases library(catalogue_of_ids({"a", "gone", "c"}), [&tries](const library::CaseCard& card) {
    if (card.id == "gone") ++tries;
    return card.id == "gone" ? std::nullopt : std::optional(named(std::string(card.id)));
  });
  CHECK(library.find(cases::CaseId("gone")) == nullptr);
  CHECK(library.find(cases::CaseId("gone")) == nullptr);
  std::vector<std::string> seen;
  for (const cases::Case& one : library) {
    seen.push_back(one.id.text());
  }
  CHECK(seen == std::vector<std::string>{"a", "c"});
  CHECK(tries == 1);
  CHECK(library.size() == 3);
}

TEST_CASE("a case kept from elsewhere is not opened, and copies share what was opened") {
  library::WholeCases library(catalogue_of_ids({"a", "b"}), {});
  const auto kept = std::make_shared<const cases::Case>(named("a"));
  library.keep(kept);
  const library::WholeCases copy = library;
  CHECK(copy.find(cases::CaseId("a")) == kept.get());
  CHECK(copy.find(cases::CaseId("b")) == nullptr);
}

}  // namespace nc::practice

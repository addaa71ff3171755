#include "library/catalogue.hpp"

#include <string>

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace nc;
using library::CaseCard;
using library::Catalogue;

namespace {

/// Cards with these ids, and the ids they point into.
Catalogue catalogue_with(const std::vector<std::string>& ids) {
  const auto block = std::make_shared<const std::vector<std::string>>(ids);
  std::vector<CaseCard> cards;
  for (const std::string& id : *block) {
    cards.emplace_back();
    cards.back().id = id;
  }
  return {std::move(cards), {block}};
}

}  // namespace

TEST_CASE("an empty catalogue holds nothing and finds nothing") {
  for (const Catalogue& empty : {Catalogue(), catalogue_with({})}) {
    CHECK(empty.empty());
    CHECK(empty.begin() == empty.end());
    CHECK(empty.find("neck") == nullptr);
  }
}

TEST_CASE("every card is found by its id, and nothing is found by another") {
  rc::prop("any ids", [](const std::set<std::string>& ids, const std::string& other) {
    const Catalogue catalogue = catalogue_with({ids.begin(), ids.end()});
    RC_ASSERT(catalogue.size() == ids.size());
    for (const CaseCard& card : catalogue)
      RC_ASSERT(catalogue.find(card.id) == &card);
    RC_ASSERT((catalogue.find(other) != nullptr) == (ids.count(other) == 1));
  });
}

TEST_CASE("of cards with one id the first is found") {
  const Catalogue catalogue = catalogue_with({"a", "b", "a"});
  CHECK(catalogue.find("a") == &catalogue[0]);
  CHECK(catalogue.size() == 3);
}

TEST_CASE("a copy keeps the texts of the cards alive") {
  Catalogue copy;
  {
    const Catalogue first = catalogue_with({"an id that is too long to be kept inside of a string"});
    copy = first;
  }
  CHECK(copy[0].id == "an id that is too long to be kept inside of a string");
}

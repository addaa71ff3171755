#include "library/case_search.hpp"

#include <catch2/catch.hpp>

#include "testing/property.hpp"

namespace nc::practice {
namespace {

const std::string searched =
    "stab after the tennis\nnight-pain\nworsening\ntaxi driver, 52\nupper trapezius\nit stabs at night";

library::CaseCard tennis_card() {
  library::CaseCard card;
  card.searched = searched;
  card.title_end = searched.find('\n');
  card.tags_end = searched.find("\ntaxi");
  return card;
}

std::optional<int> rank(const std::string& text) {
  return library::search_rank(library::parse_search(text), tennis_card());
}

}  // namespace

TEST_CASE("a word at the beginning of a word of the title is nearest, then the title, a tag, and the rest") {
  CHECK(rank("stab") == 0);
  CHECK(rank("tennis") == 0);
  CHECK(rank("ten") == 0);
  CHECK(rank("nnis") == 1);
  CHECK(rank("night-pain") == 2);
  CHECK(rank("worse") == 2);
  CHECK(rank("taxi") == 3);
  CHECK(rank("night") == 2);
  CHECK(rank("stabs at") == 6);
}

TEST_CASE("a word that begins no word first but does later in the title is nearest all the same") {
  CHECK(rank("t") == 0);
  CHECK(rank("e") == 1);
}

TEST_CASE("every word must occur, in whatever order and case") {
  CHECK(rank("TENNIS  stab") == 0);
  CHECK(rank("tennis taxi") == 3);
  CHECK_FALSE(rank("tennis bus"));
  CHECK_FALSE(rank("stabbing"));
}

TEST_CASE("without words every case fits") {
  CHECK(rank("") == 0);
  CHECK(rank(" \t\n") == 0);
}

TEST_CASE("a repeated word counts once") {
  CHECK(rank("taxi taxi TAXI") == 3);
}

TEST_CASE("a case is found exactly when each word occurs in what is searched") {
  nc::testing::prop("any words", [] {
    const auto words = *rc::gen::container<std::vector<std::string>>(
        rc::gen::element<std::string>("stab", "ight", "taxi", "zzz", "up", "-", "tennis\n", "52"));
    std::string text;
    bool all = true;
    for (const std::string& word : words) {
      text += word + ' ';
      const std::string bare = word.substr(0, word.find('\n'));
      all = all && searched.find(bare) != std::string::npos;
    }
    RC_ASSERT(rank(text).has_value() == all);
  });
}

}  // namespace nc::practice

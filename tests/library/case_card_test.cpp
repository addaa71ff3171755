#include "library/case_card.hpp"

#include <algorithm>
#include <tuple>

#include <catch2/catch.hpp>

#include "cases/parse.hpp"
#include "testing/property.hpp"
#include "testing/shipped_cases.hpp"

using namespace nc;
using namespace nc::testing;
using guidance::Urgency;
using library::CaseCard;

namespace {

std::vector<cases::Case> shipped_library(const guidance::Guidance& guidance) {
  std::vector<cases::Case> library;
  for (const CaseFile& file : shipped_cases()) {
    auto parsed = cases::parse_case(file.text, file.path, guidance);
    REQUIRE(parsed.the_case);
    parsed.the_case->hash = "hash of " + file.path;
    library.push_back(std::move(*parsed.the_case));
  }
  return library;
}

int first_region(guidance::RegionSet regions) {
  int region = 0;
  while (!regions.contains(static_cast<guidance::Region>(region)))
    ++region;
  return region;
}

}  // namespace

TEST_CASE("the card of every shipped case says what the case says and what is derived from it") {
  const auto guidance = shipped_guidance();
  for (const cases::Case& one : shipped_library(guidance)) {
    INFO(one.path);
    const library::OwnedCard made = library::make_card(guidance, one);
    const CaseCard* card = &made.card;
    CHECK(card->case_id() == one.id);
    CHECK(card->title == one.title);
    CHECK(card->twin == (one.twin ? one.twin->text() : ""));
    CHECK(card->hash == one.hash);
    CHECK(card->path == one.path);
    CHECK(card->regions == one.regions);
    CHECK(card->difficulty == one.difficulty);
    CHECK(card->status == one.status);
    guidance::UrgencySet keys;
    for (const cases::Visit& visit : one.visits) {
      const auto derived = cases::derive_visit(guidance, one, visit).decision;
      keys.insert(derived.key);
      if (derived.key == Urgency::not_covered) continue;
      for (const auto& rule : derived.deciding)
        CHECK(library::has_line(card->deciding, rule.text()));
      for (const auto& cited : derived.cites)
        for (const auto& family : guidance::find_statement(guidance, cited)->families)
          CHECK(library::has_line(card->families, family));
    }
    CHECK(card->keys == keys);
    CHECK(card->keys.contains(library::highest_key(*card)));
  }
}

TEST_CASE("what is searched of a case is what is known before asking") {
  const auto guidance = shipped_guidance();
  auto parsed = cases::parse_case(plain_case(), "plain.toml", guidance);
  REQUIRE(parsed.the_case);
  parsed.the_case->tags = {"First Tag", "second"};
  const library::OwnedCard made = library::make_card(guidance, *parsed.the_case);
  const CaseCard* card = &made.card;
  CHECK(card->searched ==
        "a plain case\nfirst tag\nsecond\nteacher, 41\nmuscles at the back of the neck\n"
        "my neck aches a little since yesterday.");
  CHECK(card->searched.substr(0, card->title_end) == "a plain case");
  CHECK(card->searched.substr(card->title_end, card->tags_end - card->title_end) == "\nfirst tag\nsecond");
  CHECK(card->searched.find("nothing there") == std::string_view::npos);
}

TEST_CASE("a card owns its texts, and is the same after it was kept as bytes") {
  const auto guidance = shipped_guidance();
  for (cases::Case& one : shipped_library(guidance)) {
    const library::OwnedCard made = library::make_card(guidance, one);
    const library::OwnedCard moved = made;
    one = {};
    const std::string bytes = library::encode_card(moved.card);
    const auto card = library::decode_card(bytes);
    REQUIRE(card);
    INFO(card->path);
    for (const auto text : {&CaseCard::id, &CaseCard::title, &CaseCard::twin, &CaseCard::hash, &CaseCard::path,
                            &CaseCard::deciding, &CaseCard::families, &CaseCard::searched}) {
      CHECK(made.card.*text == (*card).*text);
      const char* first = (made.card.*text).data();
      const bool is_inside =
          first >= made.texts->data() && first + (made.card.*text).size() <= made.texts->data() + made.texts->size();
      CHECK(is_inside);
    }
    CHECK(card->regions == made.card.regions);
    CHECK(card->difficulty == made.card.difficulty);
    CHECK(card->status == made.card.status);
    CHECK(card->use == made.card.use);
    CHECK(card->keys == made.card.keys);
    CHECK(card->title_end == made.card.title_end);
    CHECK(card->tags_end == made.card.tags_end);
  }
}

TEST_CASE("a line is found whole and by nothing else") {
  CHECK(library::has_line("C6\nC7", "C6"));
  CHECK(library::has_line("C6\nC7", "C7"));
  CHECK_FALSE(library::has_line("C6\nC7", "C"));
  CHECK_FALSE(library::has_line("C6\nC7", "6"));
  CHECK_FALSE(library::has_line("", "C6"));
}

TEST_CASE("the most urgent scored key counts, and not covered only when nothing else is there") {
  CaseCard card;
  CHECK(library::highest_key(card) == Urgency::not_covered);
  card.keys.insert(Urgency::not_covered);
  card.keys.insert(Urgency::expected);
  CHECK(library::highest_key(card) == Urgency::expected);
  card.keys.insert(Urgency::emergency);
  CHECK(library::highest_key(card) == Urgency::emergency);
}

TEST_CASE("bytes that are no card give none, and none is read past their end") {
  const auto guidance = shipped_guidance();
  const auto parsed = cases::parse_case(plain_case(), "plain.toml", guidance);
  REQUIRE(parsed.the_case);
  const std::string sound = library::encode_card(library::make_card(guidance, *parsed.the_case).card);
  for (std::size_t length = 0; length < sound.size(); ++length)
    CHECK_FALSE(library::decode_card(std::string_view(sound).substr(0, length)));
  nc::testing::prop("any change gives a card inside its bytes, or none", [&sound] {
    std::string bytes = sound;
    bytes[*rc::gen::inRange<std::size_t>(0, bytes.size())] = static_cast<char>(*rc::gen::arbitrary<unsigned char>());
    const auto card = library::decode_card(bytes);
    if (!card) return;
    for (const std::string_view text : {card->id, card->title, card->searched, card->path}) {
      RC_ASSERT(text.empty() ||
                (text.data() >= bytes.data() && text.data() + text.size() <= bytes.data() + bytes.size()));
    }
    RC_ASSERT(card->title_end <= card->tags_end);
    RC_ASSERT(card->tags_end <= card->searched.size());
  });
}

TEST_CASE("the library is in order of first region, difficulty and id") {
  const auto guidance = shipped_guidance();
  std::vector<cases::Case> library = shipped_library(guidance);
  const auto place = [](const cases::Case& one) {
    return std::make_tuple(first_region(one.regions), one.difficulty, one.id.text());
  };
  std::sort(library.begin(), library.end(), [&](const auto& a, const auto& b) { return place(a) < place(b); });
  for (std::size_t at = 1; at < library.size(); ++at) {
    const library::OwnedCard a = library::make_card(guidance, library[at - 1]);
    const library::OwnedCard b = library::make_card(guidance, library[at]);
    CHECK(library::comes_before(a.card, b.card));
    CHECK_FALSE(library::comes_before(b.card, a.card));
  }
}

#include "record/entry_reader.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "record/one_entry.hpp"
#include "testing/property.hpp"
#include "testing/random_events.hpp"

using namespace nc;
using namespace nc::record;

namespace {

const std::string start(chain_start);

}  // namespace

TEST_CASE("every entry read back from its text is the same entry") {
  nc::testing::prop("any event", [] {
    Entry entry;
    entry.previous = start;
    entry.event = {AttemptId(*any_id()), *rc::gen::inRange<std::int64_t>(1, 1000),
                   UtcTime{*rc::gen::arbitrary<std::int64_t>()}, *any_body()};
    if (*rc::gen::arbitrary<bool>()) entry.event.since_boot = {"a-boot", *rc::gen::arbitrary<std::int64_t>()};
    entry.former = *rc::gen::arbitrary<bool>();
    const std::string text = entry_text(entry);
    const std::optional<Entry> back = parse_entry(text);
    RC_ASSERT(back.has_value());
    RC_ASSERT(entry_text(*back) == text);
    RC_ASSERT(previous_of(text) == start);
    RC_ASSERT(std::none_of(text.begin(), text.end(), [](char c) { return c >= 0 && c < ' '; }));
  });
}

TEST_CASE("a text that was not written by us is no entry") {
  const std::string good = entry_text(entry_of(Decided{0, guidance::Urgency::contact}));
  REQUIRE(parse_entry(good));
  for (std::size_t length = 0; length < good.size(); ++length) {
    CAPTURE(length);
    CHECK_FALSE(parse_entry(good.substr(0, length)).has_value());
  }
  const auto with = [&good](const std::string& from, const std::string& to) {
    std::string text = good;
    return text.replace(text.find(from), from.size(), to);
  };
  CHECK_FALSE(parse_entry(with("decided", "guessed")).has_value());
  CHECK_FALSE(parse_entry(with("contact", "perhaps")).has_value());
  CHECK_FALSE(parse_entry(with("\"visit\":0", "\"visit\":-1")).has_value());
  CHECK_FALSE(parse_entry(with("\"visit\":0", "\"visit\":1.5")).has_value());
  CHECK_FALSE(parse_entry(with("\"visit\":0", "\"visit\":99999999999")).has_value());
  CHECK_FALSE(parse_entry(with("\"visit\":0", "\"visit\":\"0\"")).has_value());
  CHECK_FALSE(parse_entry(with("\"sequence\":2,", "")).has_value());
  CHECK_FALSE(parse_entry("[]").has_value());
  CHECK_FALSE(parse_entry("null").has_value());
  CHECK(previous_of("{\"attempt\":\"a\"}").empty());
}

TEST_CASE("a seed is plain digits that fit") {
  const std::string good = entry_text(entry_of(Started{}));
  const auto with_seed = [&good](const std::string& seed) {
    std::string text = good;
    return text.replace(text.find("\"seed\":\"0\""), 10, "\"seed\":\"" + seed + "\"");
  };
  CHECK(parse_entry(with_seed("18446744073709551615")).has_value());
  for (const char* wrong : {"", "-1", "+1", "00", "1.5", "18446744073709551616", "one"}) {
    CAPTURE(wrong);
    CHECK_FALSE(parse_entry(with_seed(wrong)).has_value());
  }
}

TEST_CASE("a row of a former edition is taken over, and one that nobody can read stays as it is") {
  CHECK(
      entry_text_of({"a-1", 2, 1764300000000, "ended", "reason=left"}, start) ==
      R"({"previous":")" + start +
          R"(","attempt":"a-1","sequence":2,"at_ms":1764300000000,"former":true,"kind":"ended","time_ran_out":false})");
  const std::string unread = entry_text_of({"a-1", 2, 1764300000000, "sang", "loudly"}, start);
  CHECK(unread ==
        R"({"previous":")" + start +
            R"(","attempt":"a-1","sequence":2,"at_ms":1764300000000,"former":true,"kind":"sang","fields":"loudly"})");
  CHECK_FALSE(parse_entry(unread).has_value());
  CHECK(previous_of(unread) == start);
}

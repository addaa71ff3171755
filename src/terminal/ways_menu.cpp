#include "terminal/ways_menu.hpp"

#include <vector>

#include <fmt/format.h>

#include "support/text.hpp"
#include "words/message.hpp"
#include "words/phrases.hpp"
#include "words/terminal/ways.hpp"

namespace nc::terminal {
namespace {

using practice::WaysScreen;

/// What there is now; the library is back afterwards.
WaysScreen look_at_ways(Conversation& talk) {
  talk.act(practice::OpenWays{});
  const auto* screen = std::get_if<WaysScreen>(&talk.shown());
  WaysScreen ways = screen != nullptr ? *screen : WaysScreen{};
  talk.act(practice::OpenLibrary{});
  return ways;
}

std::string review_line(const WaysScreen& ways) {
  if (ways.due > 0) return words::fill(words::terminal::ways::review, ways.due);
  if (!ways.next_due_in_days) return std::string(words::terminal::ways::nothing_due);
  return words::fill(words::terminal::ways::next_due, *ways.next_due_in_days);
}

std::string family_line(const WaysScreen& ways) {
  std::vector<std::string> names;
  for (const library::FamilyCount& family : ways.families)
    names.push_back(words::fill(words::terminal::ways::family_count, family.name, family.cases));
  return words::fill(words::terminal::ways::family, ways.families.front().name, words::listed(names));
}

void say_ways(PlainWriter& out, const WaysScreen& ways) {
  out.blank();
  out.say(words::fill(words::terminal::ways::heading, ways.cases, ways.total));
  out.say(words::terminal::ways::practise);
  out.say(review_line(ways));
  out.say(words::fill(words::terminal::ways::misses, ways.missed));
  out.say(words::fill(words::terminal::ways::dangerous, ways.dangerous));
  out.say(words::fill(words::terminal::ways::twins, ways.pairs));
  out.say(ways.can_be_realistic ? words::fill(words::terminal::ways::realistic, ways.one_in)
                                : std::string(words::terminal::ways::no_realistic));
  out.say(words::terminal::ways::exam);
  if (!ways.families.empty()) out.say(family_line(ways));
}

/// The beginning of a name is enough when no other begins so.
std::optional<std::string> family_called(const WaysScreen& ways, const std::string& typed) {
  std::optional<std::string> found;
  for (const library::FamilyCount& family : ways.families) {
    const std::string name = fold_case(family.name);
    if (name == typed) return family.name;
    if (typed.empty() || name.compare(0, typed.size(), typed) != 0) continue;
    if (found) return std::nullopt;
    found = family.name;
  }
  return found;
}

void practise_family(Conversation& talk, const std::string& typed) {
  const WaysScreen ways = look_at_ways(talk);
  if (const auto family = family_called(ways, typed)) {
    talk.act(practice::StartFamily{*family});
    return;
  }
  talk.out().say(words::fill(words::terminal::ways::no_family, visible(typed)));
  if (!ways.families.empty()) talk.out().say(family_line(ways));
}

}  // namespace

bool obey_way(Conversation& talk, const std::string& line) {
  const std::string word = fold_case(line);
  if (word == "ways") {
    say_ways(talk.out(), look_at_ways(talk));
  } else if (word == "review") {
    talk.act(practice::StartReview{});
  } else if (word == "misses") {
    talk.act(practice::StartMisses{});
  } else if (word == "dangerous") {
    talk.act(practice::StartDangerous{});
  } else if (word == "apart") {
    talk.act(practice::StartTwins{});
  } else if (word == "realistic") {
    talk.act(practice::StartRealistic{});
  } else if (word == "family" || word.compare(0, 7, "family ") == 0) {
    practise_family(talk, std::string(trim(std::string_view(word).substr(6))));
  } else {
    return false;
  }
  return true;
}

}  // namespace nc::terminal

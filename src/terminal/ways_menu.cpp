#include "terminal/ways_menu.hpp"

#include <vector>

#include <fmt/format.h>

#include "support/text.hpp"
#include "terminal/ways_text.hpp"

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
  if (ways.due > 0) return ui::fill(ways_text::review, ways.due);
  if (!ways.next_due_in_days) return std::string(ways_text::nothing_due);
  return ui::fill(ways_text::next_due, *ways.next_due_in_days);
}

std::string family_line(const WaysScreen& ways) {
  std::vector<std::string> names;
  for (const library::FamilyCount& family : ways.families)
    names.push_back(ui::fill(ways_text::family_count, family.name, family.cases));
  return ui::fill(ways_text::family, ways.families.front().name, join_words(names));
}

void say_ways(PlainWriter& out, const WaysScreen& ways) {
  out.blank();
  out.say(ui::fill(ways_text::heading, ways.cases, ways.total));
  out.say(ways_text::practise);
  out.say(review_line(ways));
  out.say(ui::fill(ways_text::misses, ways.missed));
  out.say(ui::fill(ways_text::dangerous, ways.dangerous));
  out.say(ui::fill(ways_text::twins, ways.pairs));
  out.say(ways.can_be_realistic ? ui::fill(ways_text::realistic, ways.one_in) : std::string(ways_text::no_realistic));
  out.say(ways_text::exam);
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
  talk.out().say(ui::fill(ways_text::no_family, visible(typed)));
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

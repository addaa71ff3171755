#include "words/pages/case.hpp"

#include <array>
#include <initializer_list>

#include <fmt/format.h>

#include "support/text.hpp"
#include "words/phrases.hpp"
#include "words/terms.hpp"

namespace nc::words {
namespace {

/// The parts of a line that is put together from those that are not empty.
std::string joined(std::initializer_list<std::string_view> parts) {
  std::string line;
  for (const std::string_view part : parts) {
    if (!part.empty()) line.append(line.empty() ? "" : " · ").append(part);
  }
  return line;
}

/// `kinds` are what the page is about; empty for nothing.
std::string meta(const CaseFacts& facts, std::string_view kinds) {
  const std::string place =
      facts.sitting_size > 1 ? fill(form("case {0} of {1}"), facts.place + 1, facts.sitting_size) : std::string();
  const std::string visit =
      facts.visit_count > 1 ? fill(form("visit {0} of {1}"), facts.visit + 1, facts.visit_count) : std::string();
  return joined({region_words(facts.regions), kinds, place, visit});
}

}  // namespace

std::string case_meta(const CaseFacts& facts, bool in_exam) {
  if (!in_exam) return meta(facts, msg("practice"));
  CaseFacts alone = facts;
  alone.sitting_size = 1;  // the place stands in the title
  return meta(alone, msg("exam"));
}
std::string case_of_exam(std::size_t place, std::size_t sitting_size) {
  return fill(form("Case {0} of {1}"), place + 1, sitting_size);
}
std::string cue_meta(const CaseFacts& facts) {
  return meta(facts, {});
}
std::string debrief_meta(const CaseFacts& facts, std::optional<int> difficulty) {
  const std::string_view debrief = msg("debrief");
  return meta(facts, difficulty ? joined({fold_case(difficulty_word(*difficulty)), debrief}) : std::string(debrief));
}

std::string treated(guidance::RegionSet set, std::string_view target) {
  return fmt::format("{} · {}", region_words(set), trim(target));
}

std::string said_at(int hours) {
  return fill_count(counted("Said {0} hour after the session", "Said {0} hours after the session"), to_count(hours));
}

std::string you_asked(cases::Topic topic) {
  constexpr std::array<Message, cases::topic_count> words{msg("breathing"),
                                                          msg("the chest"),
                                                          msg("the skin"),
                                                          msg("numbness or tingling"),
                                                          msg("cramp"),
                                                          msg("the pain"),
                                                          msg("how it has gone since"),
                                                          msg("what was tried"),
                                                          msg("activity"),
                                                          msg("the history"),
                                                          msg("anything else")};
  return fill(form("You asked about {0}"), words[static_cast<std::size_t>(topic)]);
}

std::string now_after(int hours) {
  return fill(form("now, {0} h after"), hours);
}

std::string time_line_name(int hours) {
  return fill_count(counted("Time line: {0} hour after the session", "Time line: {0} hours after the session"),
                    to_count(hours));
}

std::string chosen_of(std::size_t chosen, std::size_t most) {
  return fill(form("{0} of {1} chosen"), chosen, most);
}

std::string step(int number, std::string_view words) {
  return fmt::format("{}  {}", number, words);
}

}  // namespace nc::words

#include "words/terms.hpp"

#include <fmt/format.h>

#include "support/text.hpp"
#include "words/phrases.hpp"

namespace nc::words {

std::string_view region_word(guidance::Region region) {
  switch (region) {
    case guidance::Region::neck:
      return msg("Neck");
    case guidance::Region::upper_back:
      return msg("Upper back");
    case guidance::Region::shoulder:
      break;
  }
  return msg("Shoulder");
}

std::string region_words(guidance::RegionSet set) {
  std::string words;
  for (const auto region : {guidance::Region::neck, guidance::Region::upper_back, guidance::Region::shoulder}) {
    if (!set.contains(region)) continue;
    if (words.empty())
      words = region_word(region);
    else
      words += ", " + fold_case(region_word(region));
  }
  return words;
}

std::string_view difficulty_word(int level) {
  if (level <= 1) return msg("Plain");
  return level == 2 ? msg("Mixed") : msg("Subtle");
}

std::string_view topic_word(cases::Topic topic) {
  constexpr std::array<Message, cases::topic_count> words{
      msg("Breathing"), msg("Chest"),     msg("Skin"),     msg("Nerves"),  msg("Cramp"),        msg("Pain"),
      msg("Course"),    msg("Self-care"), msg("Activity"), msg("History"), msg("Anything else")};
  return words[static_cast<std::size_t>(topic)];
}

std::string_view urgency_word(guidance::Urgency urgency) {
  constexpr std::array<Message, 5> words{msg("Expected"), msg("Monitor"), msg("Contact"), msg("Emergency"),
                                         msg("Not covered")};
  return words[static_cast<std::size_t>(urgency)];
}

std::string_view urgency_sentence(guidance::Urgency urgency) {
  constexpr std::array<Message, 5> words{
      msg("An expected response"), msg("Expected, but monitor and tell the provider"),
      msg("Contact the treating provider promptly"), msg("Immediate medical attention"), not_covered_heading};
  return words[static_cast<std::size_t>(urgency)];
}

std::string_view outcome_word(scoring::Outcome outcome) {
  switch (outcome) {
    case scoring::Outcome::safe:
      return msg("Safe");
    case scoring::Outcome::over_called:
      return msg("Over-called");
    case scoring::Outcome::unsafe:
      return msg("Unsafe");
    case scoring::Outcome::critical_miss:
      break;
  }
  return msg("Critical miss");
}

std::string outcome_and_score(scoring::Outcome outcome, const std::optional<double>& score) {
  const std::string_view word = outcome_word(outcome);
  return score ? fmt::format("{} · {}", word, score_number(score)) : std::string(word);
}

std::string_view verdict_word(scoring::Verdict verdict) {
  constexpr std::array<Message, 8> words{
      msg("Right"),      msg("More cautious than needed"), msg("Called too low"), msg("Left out"),
      msg("Acceptable"), msg("Against a document"),        msg("Harmful"),        msg("Not scored")};
  return words[static_cast<std::size_t>(verdict)];
}

}  // namespace nc::words

#include <algorithm>
#include <string>

#include "cases/checks.hpp"
#include "cases/possible_visits.hpp"
#include "cases/said/quotation.hpp"
#include "cases/vocabulary.hpp"
#include "support/text.hpp"

namespace nc::cases {
namespace {

std::size_t count_words(std::string_view text) {
  const std::string joined = joined_space(text);
  if (joined.empty()) return 0;
  return static_cast<std::size_t>(std::count(joined.begin(), joined.end(), ' ')) + 1;
}

/// Whether a sentence ends before the text does.
bool has_several_sentences(std::string_view text) {
  const std::string joined = joined_space(text);
  for (std::size_t at = joined.find_first_of(".!?"); at != std::string::npos;
       at = joined.find_first_of(".!?", at + 1)) {
    std::size_t after = at + 1;
    while (after < joined.size() && (joined[after] == '\'' || joined[after] == '"'))
      ++after;
    const bool begins_anew =
        after + 1 < joined.size() && joined[after] == ' ' && joined[after + 1] >= 'A' && joined[after + 1] <= 'Z';
    if (begins_anew) return true;
  }
  return false;
}

/// What every case says after it was worked. All that is missing is one error, because it is written together.
void check_whole(const CheckContext& context) {
  const Debrief& debrief = context.the_case.debrief;
  const DebriefPlaces& places = context.places.debrief;
  const bool nothing_read = places.header.line == 0 && context.places.status.line == 0;
  if (places.lost || nothing_read) return;
  std::vector<std::string> missing;
  if (trim(debrief.point).empty()) missing.emplace_back("point");
  if (debrief.deciding.empty()) missing.emplace_back("deciding");
  if (trim(debrief.next).empty()) missing.emplace_back("next");
  if (missing.empty()) return;
  context.report_incomplete(
      CaseFault::debrief_missing, places.header.line > 0 ? places.header : context.places.status,
      "the debrief lacks " + join_words(missing),
      "[debrief] holds point = \"the cue that decides this case\", deciding = [\"what the patient says of it\"] and "
      "next = \"what the patient does because of a wrong answer\"");
}

void check_lengths(const CheckContext& context) {
  const Debrief& debrief = context.the_case.debrief;
  const DebriefPlaces& places = context.places.debrief;
  const std::size_t words = count_words(debrief.point);
  if (words > max_point_words) {
    context.report_incomplete(CaseFault::point_too_long, places.point,
                              "the point of a debrief has at most " + std::to_string(max_point_words) +
                                  " words, and this one has " + std::to_string(words),
                              "name the one cue that decides the case");
  }
  if (has_several_sentences(debrief.next)) {
    context.report_incomplete(CaseFault::next_sentences, places.next,
                              "what happens next is one sentence, and this is more than one",
                              "say what this patient does because of a wrong answer, and nothing else");
  }
}

void check_deciding(const CheckContext& context) {
  const auto& visits = context.the_case.visits;
  const auto& deciding = context.the_case.debrief.deciding;
  const auto& places = context.places.visits;
  const bool whole = std::all_of(places.begin(), places.end(), [](const VisitPlaces& visit) {
    return visit.words.line > 0 && visit.answers_readable;
  });
  if (!whole || visits.empty()) return;
  for (std::size_t i = 0; i < deciding.size(); ++i) {
    const bool is_quoted = std::any_of(visits.begin(), visits.end(),
                                       [&](const Visit& visit) { return is_said_anywhere(visit, deciding[i]); });
    if (is_quoted) continue;
    context.report_incomplete(CaseFault::deciding_not_found, context.places.debrief.deciding[i],
                              "this quotation stands neither in the words nor in an answer of any visit",
                              "copy it, letter by letter, from what the patient says");
  }
}

/// The classes that are right at every visit; nothing when some visit could not be read whole.
std::optional<guidance::UrgencySet> right_everywhere(const CheckContext& context) {
  std::optional<guidance::Urgency> only;
  for (std::size_t v = 0; v < context.the_case.visits.size(); ++v) {
    const Visit& visit = context.the_case.visits[v];
    if (!is_whole(context.places.visits[v])) return std::nullopt;
    const auto key = guidance::derive(context.guidance, visit_findings(context.the_case, visit)).key;
    if (only && *only != key) return guidance::UrgencySet();
    only = key;
  }
  guidance::UrgencySet right;
  if (only) right.insert(*only);
  return right;
}

void check_tempts(const CheckContext& context) {
  const auto right = right_everywhere(context);
  if (!right) return;
  for (const guidance::Urgency urgency : right->members()) {
    const SourcePlace& place = context.places.debrief.tempts[static_cast<std::size_t>(urgency)];
    if (place.line == 0) continue;
    context.report_incomplete(
        CaseFault::tempts_right_class, place,
        "'" + std::string(guidance::to_text(urgency)) + "' is what the findings give, so it tempts nobody",
        "say why a wrong class tempts, or leave the line out");
  }
}

}  // namespace

void check_debrief(const CheckContext& context) {
  check_whole(context);
  check_lengths(context);
  check_deciding(context);
  check_tempts(context);
}

}  // namespace nc::cases

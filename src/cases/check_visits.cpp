#include <algorithm>
#include <cstdlib>

#include "cases/checks.hpp"
#include "cases/said/quotation.hpp"
#include "cases/thresholds.hpp"
#include "support/text.hpp"

namespace nc::cases {
namespace {

/// Visits stay so many hours away from a threshold, so that nobody has to argue about which side of it they are on.
constexpr int threshold_distance = 2;

void check_hours(const CheckContext& context, const std::vector<int>& thresholds, std::size_t index) {
  const Visit& visit = context.the_case.visits[index];
  const SourcePlace& place = context.places.visits[index].hours;
  if (place.line == 0) return;
  for (const int threshold : thresholds) {
    if (std::abs(visit.hours - threshold) >= threshold_distance) continue;
    context.report(CaseFault::hours_near_threshold, place,
                   std::to_string(visit.hours) + " h is less than " + std::to_string(threshold_distance) +
                       " h away from " + std::to_string(threshold) + " h, where the decision table changes",
                   "write at most " + std::to_string(threshold - threshold_distance) + " or at least " +
                       std::to_string(threshold + threshold_distance));
  }
  if (index == 0) return;
  const int before = context.the_case.visits[index - 1].hours;
  if (context.places.visits[index - 1].hours.line == 0 || visit.hours > before) return;
  context.report(CaseFault::hours_not_rising, place,
                 "this visit is at " + std::to_string(visit.hours) + " h, but the one before it is at " +
                     std::to_string(before) + " h",
                 "write the visits in time order, each later than the one before");
}

void check_not_empty(const CheckContext& context, const Visit& visit, const VisitPlaces& places) {
  // An author who says what the key is did not forget a report: the patient asks something that no item answers.
  if (!visit.symptoms.empty() || !visit.questions.empty() || !places.readable || visit.expect) return;
  context.report_incomplete(
      CaseFault::empty_visit, places.header, "this visit has neither a symptom nor a question",
      "add a [[visit.symptom]], or questions = [...] in [visit.advice]; where the patient reports nothing, write "
      "expect = \"expected\"");
}

bool is_settled(const Visit& visit, const VisitPlaces& places, Topic topic, guidance::Finding finding) {
  const bool answered = std::any_of(visit.asked.begin(), visit.asked.end(),
                                    [&](const AskedAnswer& asked) { return asked.topic == topic; });
  return answered || std::any_of(places.symptoms.begin(), places.symptoms.end(), [&](const SymptomPlaces& symptom) {
           return symptom.findings[static_cast<std::size_t>(finding)].line > 0;
         });
}

void check_settled(const CheckContext& context, const Visit& visit, const VisitPlaces& places) {
  if (!has_lung_region(context.guidance, context.the_case.regions)) return;
  const auto check = [&](Topic topic, guidance::Finding finding) {
    if (is_settled(visit, places, topic, finding)) return;
    const std::string name(to_text(topic));
    context.report_incomplete(CaseFault::lung_signs_unsettled, places.header,
                              "the upper back or a shoulder was treated, but this visit does not settle " + name,
                              "add a [[visit.asked]] with topic = \"" + name + "\", or a symptom that states it");
  };
  check(Topic::breathing, guidance::Finding::breathing);
  check(Topic::chest, guidance::Finding::chest);
}

/// A later visit must fit whatever was answered before.
void check_unquoted(const CheckContext& context, const Visit& visit, const VisitPlaces& places) {
  const auto check = [&](const std::string& text, const SourcePlace& place) {
    const std::string said = fold_case(joined_space(text));
    for (const std::string& phrase : context.guidance.authoring.quoting_trainee) {
      if (!holds_words(said, phrase)) continue;
      context.report_incomplete(CaseFault::quotes_trainee, place,
                                "a later visit fits every earlier answer, but this one says '" + phrase + "'",
                                "let the patient say what they did, not what they were told");
      return;
    }
  };
  check(visit.words, places.words);
  for (std::size_t i = 0; i < visit.asked.size(); ++i)
    check(visit.asked[i].words, places.asked[i]);
}

}  // namespace

void check_visits(const CheckContext& context) {
  const auto thresholds = hour_thresholds(context.guidance);
  for (std::size_t i = 0; i < context.the_case.visits.size(); ++i) {
    check_hours(context, thresholds, i);
    check_not_empty(context, context.the_case.visits[i], context.places.visits[i]);
    check_settled(context, context.the_case.visits[i], context.places.visits[i]);
    if (i > 0) check_unquoted(context, context.the_case.visits[i], context.places.visits[i]);
  }
}

}  // namespace nc::cases

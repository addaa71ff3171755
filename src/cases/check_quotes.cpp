#include <algorithm>
#include <string>

#include "cases/checks.hpp"
#include "cases/said/quotation.hpp"

namespace nc::cases {
namespace {

bool answers(const Visit& visit, Topic topic) {
  return std::any_of(visit.asked.begin(), visit.asked.end(),
                     [topic](const AskedAnswer& answer) { return answer.topic == topic; });
}

/// Where the quotation does stand, as advice; how quotations are made when it stands nowhere.
std::string advice_for(const Visit& visit, const Symptom& symptom) {
  if (symptom.heard && is_said(visit, std::nullopt, symptom.quote))
    return "it is in the words of the visit: leave out heard";
  for (const AskedAnswer& answer : visit.asked) {
    if (is_said(visit, answer.topic, symptom.quote))
      return "it is in the answer to that topic: write heard = \"" + std::string(to_text(answer.topic)) + "\"";
  }
  return "copy the words that say it, letter by letter, from what the patient says";
}

void check_quote(const CheckContext& context, const Visit& visit, const Symptom& symptom, const SymptomPlaces& places) {
  if (places.quote_lost || joined_space(symptom.quote).empty()) return;  // reported when it was read
  if (symptom.heard && !answers(visit, *symptom.heard)) {
    const std::string topic(to_text(*symptom.heard));
    context.report_incomplete(CaseFault::heard_unanswered, places.heard,
                              "this symptom is heard under '" + topic + "', but the visit has no answer to it",
                              "add a [[visit.asked]] with topic = \"" + topic + "\" whose words hold the quote");
    return;
  }
  if (is_said(visit, symptom.heard, symptom.quote)) return;
  const std::string where = symptom.heard ? "the answer to '" + std::string(to_text(*symptom.heard)) + "'"
                                          : std::string("the words of the visit");
  context.report_incomplete(CaseFault::quote_not_found, places.quote, "this quote does not stand in " + where,
                            advice_for(visit, symptom));
}

}  // namespace

void check_quotes(const CheckContext& context) {
  for (std::size_t v = 0; v < context.the_case.visits.size(); ++v) {
    const Visit& visit = context.the_case.visits[v];
    const VisitPlaces& places = context.places.visits[v];
    if (places.words.line == 0 || !places.answers_readable) continue;
    for (std::size_t i = 0; i < visit.symptoms.size(); ++i)
      check_quote(context, visit, visit.symptoms[i], places.symptoms[i]);
  }
}

}  // namespace nc::cases

#include "exchange/generators.hpp"

#include <limits>
#include <vector>

#include "support/text.hpp"

namespace nc::exchange {

rc::Gen<std::string> any_text() {
  const auto piece = rc::gen::element<std::string>("a", "Z", "7", " ", ",", "\"", "'", "\r", "\n", "\r\n", "\t", "=",
                                                   "+", "-", "@", "|", std::string(1, '\0'), "\\", "é", "→", "日",
                                                   "\xf0\x9f\x98\x80", "\xe2\x80\xae", "{", ";");
  return rc::gen::map(rc::gen::container<std::vector<std::string>>(piece), [](const std::vector<std::string>& pieces) {
    std::string text;
    for (const std::string& one : pieces)
      text += one;
    return text;
  });
}

rc::Gen<std::string> any_csv_text() {
  return rc::gen::suchThat(any_text(), [](const std::string& text) { return text.empty() || text.front() != '\''; });
}

rc::Gen<double> any_number() {
  return rc::gen::oneOf(
      rc::gen::element(0.0, 1.0, -1.0, 0.5, 100.0, 66.666666667, 1.0 / 3, 0.1 + 0.2, 1e-300, 12345678.9),
      rc::gen::map(rc::gen::arbitrary<std::uint32_t>(), [](std::uint32_t drawn) { return drawn / 65537.0; }));
}

std::optional<std::string> maybe_text(const rc::Gen<std::string>& text) {
  return maybe(rc::gen::nonEmpty(text));
}

CertaintyCell any_certainty() {
  switch (*rc::gen::inRange(0, 3)) {
    case 0:
      return std::monostate();
    case 1:
      return std::int64_t{*rc::gen::inRange(1, 4)};
    default:
      return *rc::gen::element<std::string>("1|3", "|2", "3|", "1||2");
  }
}

AttemptRow make_attempt_row(const rc::Gen<std::string>& text) {
  AttemptRow row;
  row.attempt_id = *text;
  row.trainee_id = *text;
  row.cohort = *text;
  row.case_id = *text;
  row.regions = maybe_text(text);
  row.difficulty = maybe(rc::gen::map(rc::gen::inRange(1, 4), [](int drawn) { return std::int64_t{drawn}; }));
  row.mode = *rc::gen::element<std::string>("practice", "exam");
  row.seed =
      *rc::gen::oneOf(rc::gen::arbitrary<std::uint64_t>(), rc::gen::just(std::numeric_limits<std::uint64_t>::max()));
  row.submitted_at = maybe_text(text);
  row.duration_s = maybe(any_number());
  row.decisions_given = maybe_text(text);
  row.decision_credit = maybe(any_number());
  row.score = maybe(any_number());
  row.certainty = any_certainty();
  row.certainty_mark = maybe(any_number());
  row.lung_warning_required = maybe(rc::gen::arbitrary<bool>());
  row.lung_warning_given = maybe(rc::gen::arbitrary<bool>());
  row.score_uncapped = maybe(any_number());
  row.seconds_to_decide = maybe(any_number());
  for (auto* count : {&row.asked_breathing, &row.asked_chest, &row.topics_asked, &row.taken_back})
    *count = *rc::gen::inRange<std::int64_t>(0, 9);
  for (auto* count : {&row.under_triage, &row.over_triage, &row.under_triage_strict, &row.over_triage_strict})
    *count = maybe(rc::gen::inRange<std::int64_t>(0, 9));
  return row;
}

AnswerRow make_answer_row(const rc::Gen<std::string>& text) {
  AnswerRow row;
  row.attempt_id = *text;
  row.visit = *rc::gen::inRange(1, 65);
  row.item = *text;
  row.accepted = *text;
  row.given = maybe_text(text);
  row.credit = maybe(any_number());
  row.weight = maybe(any_number());
  row.documents = *text;
  row.lung_warning = *rc::gen::arbitrary<bool>();
  row.asked_breathing = maybe(rc::gen::arbitrary<bool>());
  row.asked_chest = maybe(rc::gen::arbitrary<bool>());
  row.topics_asked = maybe(rc::gen::inRange<std::int64_t>(0, 12));
  row.seconds_to_decide = maybe(any_number());
  row.taken_back = maybe(rc::gen::inRange<std::int64_t>(0, 9));
  return row;
}

}  // namespace nc::exchange

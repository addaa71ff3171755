#include "cases/checks.hpp"
#include "cases/writing/placeholders.hpp"
#include "support/text.hpp"

namespace nc::cases {
namespace {

constexpr std::size_t long_word_length =
    300;  // code points; a screen can break it, but nobody writes such a word on purpose

/// A shorter placeholder may well be part of a text, and counts only when it is all of it.
constexpr std::size_t shortest_within = 16;

bool is_space(char32_t c) {
  return c == U' ' || c == U'\n' || c == U'\t' || c == U'\r' || c == 0x3000;
}

std::size_t longest_word(const std::string& text) {
  std::size_t longest = 0;
  std::size_t length = 0;
  for (const char32_t c : to_code_points(text)) {
    length = is_space(c) ? 0 : length + 1;
    longest = std::max(longest, length);
  }
  return longest;
}

/// A text of the template is no fault while the case is a draft.
void check_replaced(const CheckContext& context, const std::string& text, const SourcePlace& place) {
  if (context.the_case.status != CaseStatus::ready) return;
  const std::string written = fold_case(text);
  for (const std::string_view placeholder : placeholders) {
    const std::string folded = fold_case(placeholder);
    const bool is_there =
        placeholder.size() < shortest_within ? trim(written) == folded : written.find(folded) != std::string::npos;
    if (!is_there) continue;
    context.report(CaseFault::placeholder, place, "this is still the text of the template",
                   "write the case's own text in its place");
    return;
  }
}

void check_words(const CheckContext& context, const std::string& text, const SourcePlace& place) {
  check_replaced(context, text, place);
  if (text.size() <= long_word_length) return;
  const std::size_t longest = longest_word(text);
  if (longest <= long_word_length) return;
  context.warn(CaseFault::long_word, place, "this text holds a word of " + std::to_string(longest) + " characters",
               "break it with a space");
}

/// Text that is shown on one line: a title, a name, a choice.
void check_line(const CheckContext& context, const std::string& text, const SourcePlace& place) {
  check_words(context, text, place);
  if (text.find('\n') == std::string::npos) return;
  context.report(CaseFault::line_break, place, "this text is shown on one line, but holds a line break",
                 "end the line with a backslash where the file breaks it");
}

void check_visit_texts(const CheckContext& context, const Visit& visit, const VisitPlaces& places) {
  check_words(context, visit.words, places.words);
  for (std::size_t i = 0; i < visit.asked.size(); ++i)
    check_words(context, visit.asked[i].words, places.asked[i]);
  for (std::size_t i = 0; i < visit.symptoms.size(); ++i)
    check_words(context, visit.symptoms[i].quote, places.symptoms[i].quote);
}

void check_debrief_texts(const CheckContext& context) {
  const Debrief& debrief = context.the_case.debrief;
  const DebriefPlaces& places = context.places.debrief;
  check_words(context, debrief.point, places.point);
  check_words(context, debrief.next, places.next);
  for (std::size_t i = 0; i < debrief.deciding.size(); ++i)
    check_words(context, debrief.deciding[i], places.deciding[i]);
  for (std::size_t i = 0; i < debrief.tempts.size(); ++i)
    check_words(context, debrief.tempts[i], places.tempts[i]);
}

}  // namespace

void check_texts(const CheckContext& context) {
  const Case& the_case = context.the_case;
  const CasePlaces& places = context.places;
  check_line(context, the_case.title, places.title);
  check_line(context, the_case.patient_summary, places.summary);
  check_line(context, the_case.session_target, places.target);
  check_debrief_texts(context);
  for (std::size_t i = 0; i < the_case.authors.size(); ++i)
    check_line(context, the_case.authors[i], places.authors[i]);
  for (std::size_t i = 0; i < the_case.reviewers.size(); ++i)
    check_line(context, the_case.reviewers[i], places.reviewers[i]);
  for (std::size_t i = 0; i < the_case.tags.size(); ++i)
    check_line(context, the_case.tags[i], places.tags[i]);
  for (std::size_t i = 0; i < the_case.visits.size(); ++i)
    check_visit_texts(context, the_case.visits[i], places.visits[i]);
}

}  // namespace nc::cases

#include "cases/check_letters.hpp"

#include <utility>
#include <vector>

#include <fmt/format.h>

#include "cases/case_fault.hpp"
#include "support/text.hpp"

namespace nc::cases {
namespace {

constexpr std::size_t most_named = 8;

using PlacedText = std::pair<const std::string*, const SourcePlace*>;

void add(std::vector<PlacedText>& all, const std::vector<std::string>& texts, const std::vector<SourcePlace>& places) {
  for (std::size_t at = 0; at < texts.size() && at < places.size(); ++at)
    all.emplace_back(&texts[at], &places[at]);
}

std::vector<PlacedText> texts_of(const Draft& draft) {
  const Case& the_case = draft.the_case;
  const CasePlaces& places = draft.places;
  std::vector<PlacedText> all{{&the_case.title, &places.title},
                              {&the_case.patient_summary, &places.summary},
                              {&the_case.session_target, &places.target},
                              {&the_case.debrief.point, &places.debrief.point},
                              {&the_case.debrief.next, &places.debrief.next}};
  add(all, the_case.debrief.deciding, places.debrief.deciding);
  for (std::size_t at = 0; at < the_case.debrief.tempts.size(); ++at)
    all.emplace_back(&the_case.debrief.tempts[at], &places.debrief.tempts[at]);
  add(all, the_case.authors, places.authors);
  add(all, the_case.reviewers, places.reviewers);
  add(all, the_case.tags, places.tags);
  for (std::size_t at = 0; at < the_case.visits.size() && at < places.visits.size(); ++at) {
    const Visit& visit = the_case.visits[at];
    const VisitPlaces& visit_places = places.visits[at];
    all.emplace_back(&visit.words, &visit_places.words);
    for (std::size_t one = 0; one < visit.asked.size(); ++one)
      all.emplace_back(&visit.asked[one].words, &visit_places.asked[one]);
    for (std::size_t one = 0; one < visit.symptoms.size(); ++one)
      all.emplace_back(&visit.symptoms[one].quote, &visit_places.symptoms[one].quote);
  }
  return all;
}

/// Each letter of the text once, in the order in which it is written.
std::vector<char32_t> letters_beyond_ascii(const std::string& text) {
  std::vector<char32_t> letters;
  std::set<char32_t> met;
  for (const char32_t letter : to_code_points(text)) {
    const bool is_seen = letter >= 0x80 && !is_control(letter) && !is_bidi_control(letter) && !is_hidden_format(letter);
    if (is_seen && met.insert(letter).second) letters.push_back(letter);
  }
  return letters;
}

std::string named(const std::vector<char32_t>& letters) {
  std::vector<std::string> names;
  for (std::size_t at = 0; at < letters.size() && at < most_named; ++at)
    names.push_back(
        fmt::format("'{}' (U+{:04X})", from_code_point(letters[at]), static_cast<std::uint32_t>(letters[at])));
  if (letters.size() > most_named) names.push_back(fmt::format("{} more", letters.size() - most_named));
  return join_words(names);
}

}  // namespace

std::set<char32_t> letters_of(const Draft& draft) {
  std::set<char32_t> all;
  for (const auto& [text, place] : texts_of(draft)) {
    const std::vector<char32_t> letters = letters_beyond_ascii(*text);
    all.insert(letters.begin(), letters.end());
  }
  return all;
}

Diagnostics check_letters(const Draft& draft, std::string_view text, const std::string& path,
                          const std::set<char32_t>& shown) {
  Diagnostics found;
  for (const auto& [words, written] : texts_of(draft)) {
    std::vector<char32_t> letters = letters_beyond_ascii(*words);
    std::erase_if(letters, [&shown](char32_t letter) { return shown.contains(letter); });
    if (letters.empty()) continue;
    SourcePlace place = *written;
    place.path = path;
    Diagnostic warning{
        static_cast<int>(CaseFault::letters_not_shown),
        Severity::warning,
        place,
        fmt::format("the window cannot show {}: a mark for an unknown letter stands there instead", named(letters)),
        "write it in other words; the Debian packages fonts-noto-core and fonts-noto-cjk add letters, but "
        "none that are written from right to left or join, and no emoji beyond U+FFFF",
        std::string(place.line > 0 ? line_of(text, place.line) : std::string_view())};
    found.push_back(std::move(warning));
  }
  return found;
}

}  // namespace nc::cases

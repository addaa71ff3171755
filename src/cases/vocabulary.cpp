#include "cases/vocabulary.hpp"

#include <algorithm>

#include "cases/case.hpp"

namespace nc::cases {

bool is_id(std::string_view text) {
  if (text.empty() || text.front() == '-' || text.back() == '-' || text.find("--") != std::string_view::npos)
    return false;
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

std::vector<std::string> region_words() {
  std::vector<std::string> words;
  for (std::size_t i = 0; i < guidance::region_count; ++i)
    words.emplace_back(guidance::to_text(static_cast<guidance::Region>(i)));
  return words;
}

std::vector<std::string> topic_words() {
  std::vector<std::string> words;
  for (std::size_t i = 0; i < topic_count; ++i)
    words.emplace_back(to_text(static_cast<Topic>(i)));
  return words;
}

std::vector<std::string> status_words() {
  return {"draft", "ready"};
}

std::vector<std::string> use_words() {
  return {"practice", "exam"};
}

std::vector<std::string> urgency_words() {
  using guidance::Urgency;
  std::vector<std::string> words;
  for (const auto urgency :
       {Urgency::expected, Urgency::monitor, Urgency::contact, Urgency::emergency, Urgency::not_covered})
    words.emplace_back(guidance::to_text(urgency));
  return words;
}

std::vector<std::string> value_words(guidance::Finding finding) {
  const auto& terms = guidance::finding_terms()[static_cast<std::size_t>(finding)];
  std::vector<std::string> words;
  for (std::size_t i = 0; i < terms.value_count; ++i)
    if (terms.values[i] != "na") words.emplace_back(terms.values[i]);
  return words;
}

std::vector<guidance::Finding> symptom_findings() {
  std::vector<guidance::Finding> findings;
  for (const auto& terms : guidance::finding_terms())
    if (terms.finding != guidance::Finding::factor) findings.push_back(terms.finding);
  return findings;
}

}  // namespace nc::cases

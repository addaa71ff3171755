#include "practice/screens/guidance_screen.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "support/text.hpp"

namespace nc::practice {
namespace {

using guidance::Guidance;

/// True when every word of the folded search occurs in the folded text.
bool holds_all_words(const std::string& folded_text, std::string_view folded_search) {
  std::string_view rest = trim(folded_search);
  while (!rest.empty()) {
    const std::string_view word = rest.substr(0, rest.find_first_of(" \t\n"));
    if (folded_text.find(word) == std::string::npos) {
      return false;
    }
    rest = trim(rest.substr(word.size()));
  }
  return true;
}

std::string searched_text(const Guidance& guidance, const guidance::Statement& statement) {
  std::string text = statement.id.text() + ' ' + statement.text + ' ' + statement.place + ' ' + statement.category +
                     ' ' + statement.values + ' ' + statement.region + ' ' + statement.document.text();
  for (const std::string& family : statement.families) {
    text += ' ' + family;
  }
  if (const guidance::Document* document = find_document(guidance, statement.document)) {
    text += ' ' + document->file + ' ' + document->title;
  }
  return fold_case(text);
}

std::string searched_text(const guidance::Resolution& resolution) {
  std::string text =
      resolution.id.text() + ' ' + resolution.question + ' ' + resolution.decision + ' ' + resolution.equally_right;
  for (const auto& [document, position] : resolution.positions) {
    text += ' ' + document.text() + ' ' + position;
  }
  return fold_case(text);
}

GuidanceFamily& family_called(std::vector<GuidanceFamily>& families, const std::string& name) {
  const auto found =
      std::find_if(families.begin(), families.end(), [&name](const GuidanceFamily& one) { return one.name == name; });
  if (found != families.end()) {
    return *found;
  }
  families.push_back({name, {}});
  return families.back();
}

/// A statement stands in every family it belongs to; one without a family stands under its category.
void add_statement(std::vector<GuidanceFamily>& families, const Guidance& guidance,
                   const guidance::Statement& statement) {
  const std::vector<Cited> shown = cite(guidance, {statement.id});
  const std::vector<std::string> names =
      statement.families.empty() ? std::vector<std::string>{statement.category} : statement.families;
  for (const std::string& name : names) {
    GuidanceFamily& family = family_called(families, name);
    family.statements.insert(family.statements.end(), shown.begin(), shown.end());
  }
}

/// Families first, since they hold what is scored; then the categories of what is only background.
std::vector<GuidanceFamily> families_of(const Guidance& guidance, const std::string& search) {
  std::vector<GuidanceFamily> families;
  for (const bool background : {false, true}) {
    for (const guidance::Statement& statement : guidance.statements) {
      const bool wanted = statement.families.empty() == background;
      if (wanted && holds_all_words(searched_text(guidance, statement), search)) {
        add_statement(families, guidance, statement);
      }
    }
  }
  return families;
}

}  // namespace

GuidanceScreen show_guidance(const Guidance& guidance, const std::string& search_text) {
  const std::string search = fold_case(search_text);
  GuidanceScreen screen;
  screen.search = search_text;
  screen.documents = guidance.documents;
  screen.families = families_of(guidance, search);
  for (const guidance::Resolution& resolution : guidance.resolutions) {
    if (!holds_all_words(searched_text(resolution), search)) {
      continue;
    }
    screen.differences.push_back(difference_of(guidance, resolution));
  }
  for (const guidance::Gap& gap : guidance.gaps) {
    if (holds_all_words(fold_case(gap.id.text() + ' ' + gap.text), search)) {
      screen.gaps.push_back(gap);
    }
  }
  return screen;
}

}  // namespace nc::practice

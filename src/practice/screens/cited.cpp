#include "practice/screens/cited.hpp"

#include <utility>

namespace nc::practice {

std::vector<Cited> cite(const guidance::Guidance& guidance, const std::vector<guidance::StatementId>& statements) {
  std::vector<Cited> cites;
  for (const guidance::StatementId& id : statements) {
    const guidance::Statement* statement = find_statement(guidance, id);
    if (statement == nullptr) {
      continue;
    }
    Cited cited{id, statement->document, {}, {}, statement->place, statement->text};
    if (const guidance::Document* document = find_document(guidance, statement->document)) {
      cited.file = document->file;
      cited.title = document->title;
    }
    cites.push_back(std::move(cited));
  }
  return cites;
}

Difference difference_of(const guidance::Guidance& guidance, const guidance::Resolution& resolution) {
  Difference difference{resolution.id, resolution.question, {}, resolution.decision, resolution.equally_right};
  for (const auto& [id, text] : resolution.positions) {
    const guidance::Document* document = find_document(guidance, id);
    difference.positions.push_back({id, document == nullptr ? std::string() : document->file, text});
  }
  return difference;
}

}  // namespace nc::practice

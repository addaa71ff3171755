#include <algorithm>

#include <fmt/format.h>

#include "guidance/load_parts.hpp"

namespace nc::guidance {
namespace {

StatementUse read_use(toml::Table& table) {
  StatementUse use;
  for (const toml::Value* word : table.texts("use")) {
    if (word->text == "class") {
      use.decides_class = true;
    } else if (word->text == "advice") {
      use.supports_advice = true;
    } else if (word->text == "feedback") {
      use.feedback_only = true;
    } else if (word->text == "outside") {
      use.outside_scope = true;
    } else {
      table.file().report_unknown_word(*word, "a use", {"class", "advice", "feedback", "outside"});
    }
  }
  if (table.find("use") == nullptr) table.report_missing("use", "write what the statement may be used for");
  return use;
}

DocumentId read_document_id(toml::Table& table, const Guidance& guidance) {
  const auto word = table.text("document");
  if (!word) return {};
  if (find_document(guidance, DocumentId(*word)) != nullptr) return DocumentId(*word);
  table.file().report_unknown_word(*table.find("document"), "a document", ids_of(guidance.documents));
  return {};
}

void read_positions(toml::Table& table, const Guidance& guidance, Resolution& resolution) {
  auto positions = table.table("positions");
  if (!positions) {
    table.report_missing("positions", "write each document's position in [resolution.positions]");
    return;
  }
  for (const Document& document : guidance.documents) {
    const auto position = positions->optional_text(document.id.text());
    if (position) {
      resolution.positions[document.id] = *position;
    } else {
      table.file().report(missing_position, positions->place(),
                          fmt::format("the position of document '{}' is missing", document.id.text()),
                          "write 'silent' when it says nothing");
    }
  }
  positions->finish();
}

}  // namespace

void read_documents(toml::File& file, Guidance& guidance) {
  toml::Table root = file.table(*file.root());
  for (toml::Table& table : root.tables("document")) {
    Document document;
    document.id = DocumentId(read_new_id(table, guidance.documents, "document"));
    document.file = table.text("file").value_or("");
    document.title = table.text("title").value_or("");
    document.description = table.text("description").value_or("");
    table.finish();
    if (!document.id.empty()) guidance.documents.push_back(std::move(document));
  }
  root.finish();
}

void read_statements(toml::File& file, Guidance& guidance) {
  toml::Table root = file.table(*file.root());
  for (toml::Table& table : root.tables("statement")) {
    Statement statement;
    statement.id = StatementId(read_new_id(table, guidance.statements, "statement"));
    statement.document = read_document_id(table, guidance);
    statement.category = table.text("category").value_or("");
    statement.text = table.text("text").value_or("");
    statement.values = table.optional_text("values").value_or("");
    statement.region = table.optional_text("region").value_or("");
    statement.place = table.text("place").value_or("");
    statement.strength = table.text("strength").value_or("");
    for (const toml::Value* family : table.texts("families"))
      statement.families.push_back(family->text);
    statement.use = read_use(table);
    table.finish();
    if (!statement.id.empty()) guidance.statements.push_back(std::move(statement));
  }
  root.finish();
}

void read_resolutions(toml::File& file, Guidance& guidance) {
  toml::Table root = file.table(*file.root());
  for (toml::Table& table : root.tables("resolution")) {
    Resolution resolution;
    resolution.id = ResolutionId(read_new_id(table, guidance.resolutions, "resolution"));
    resolution.question = table.text("question").value_or("");
    resolution.decision = table.text("decision").value_or("");
    resolution.equally_right = table.optional_text("equally_right").value_or("");
    resolution.learners = table.optional_text("learners").value_or("");
    read_positions(table, guidance, resolution);
    table.finish();
    if (!resolution.id.empty()) guidance.resolutions.push_back(std::move(resolution));
  }
  guidance.sign_off = read_ids(root, "sign_off", guidance.resolutions, "a resolution");
  root.allow("gap");
  root.finish();
}

void read_gaps(toml::File& file, Guidance& guidance) {
  toml::Table root = file.table(*file.root());
  for (toml::Table& table : root.tables("gap")) {
    Gap gap;
    gap.id = GapId(read_new_id(table, guidance.gaps, "gap"));
    gap.text = table.text("text").value_or("");
    gap.rules = read_ids(table, "rules", guidance.rules, "a rule");
    table.finish();
    if (!gap.id.empty()) guidance.gaps.push_back(std::move(gap));
  }
}

}  // namespace nc::guidance

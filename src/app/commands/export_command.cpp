#include <ostream>

#include <fmt/format.h>

#include "app/commands/attempt_export.hpp"
#include "app/commands/commands.hpp"
#include "app/commands/shared_options.hpp"
#include "app/engine/places.hpp"
#include "app/failure.hpp"
#include "exchange/csv.hpp"
#include "exchange/json_lines.hpp"
#include "platform/files/file.hpp"

namespace nc::app {
namespace {

template <class Row>
std::string write_rows(const std::vector<Row>& rows, const std::string& format) {
  return format == "jsonl" ? exchange::to_jsonl(rows) : exchange::to_csv(rows);
}

std::string attempts_text(const ExportedAttempts& exported, const std::string& format) {
  std::vector<exchange::AttemptRow> rows;
  for (const exchange::AttemptRecord& record : exported.records)
    rows.push_back(exchange::attempt_row(record));
  return write_rows(rows, format);
}

std::string answers_text(const ExportedAttempts& exported, const exchange::DocumentFiles& files,
                         const std::string& format) {
  std::vector<exchange::AnswerRow> rows;
  for (const exchange::AttemptRecord& record : exported.records) {
    for (exchange::AnswerRow& row : exchange::answer_rows(record, files))
      rows.push_back(std::move(row));
  }
  return write_rows(rows, format);
}

Result<store::Record> load_record(const ParsedOptions& given, const CommandContext& context) {
  auto path = store_path_of(given.text_if_given("--store"), context);
  if (!path) return tl::unexpected<Error>(std::move(path.error()));
  const auto opened = store::Store::open(*path, store::Access::read_only);
  if (!opened) return tl::unexpected<Error>(opened.error());
  return opened->load();
}

int run_export(const ParsedOptions& given, CommandContext& context) {
  const auto content = load_content(content_options(given), context);
  if (!content) return report_failure(context, content.error());
  const auto record = load_record(given, context);
  if (!record) return report_failure(context, record.error());
  const library::Content& library = *content->content;
  const ExportedAttempts exported = export_attempts(*record, library, given.moment("--since"));
  for (const std::string& note : exported.notes)
    context.err << fmt::format("needlecase: note: {}\n", note);
  const std::string format = given.text("--format");
  const std::string text = given.text("--rows") == "attempts"
                               ? attempts_text(exported, format)
                               : answers_text(exported, document_files(library.guidance), format);
  const std::string path = given.text("--out");
  if (path.empty()) {
    context.out << text;
    return exit_done;
  }
  const Result<void> saved = platform::save_file(path, text);
  return saved ? exit_done : report_failure(context, saved.error());
}

std::vector<OptionSpec> own_specs() {
  return {{.name = "--format",
           .kind = ValueKind::word,
           .words = {"csv", "jsonl"},
           .help = "csv or jsonl",
           .default_value = "csv"},
          {.name = "--rows",
           .kind = ValueKind::word,
           .words = {"attempts", "answers"},
           .help = "One row an attempt, or one row a scored point: attempts or answers",
           .default_value = "attempts"},
          {.name = "--since",
           .kind = ValueKind::moment,
           .value_name = "TIME",
           .help = "Only attempts submitted or ended at this moment (UTC) or later"},
          {.name = "--out",
           .kind = ValueKind::file,
           .value_name = "FILE",
           .help = "Write this file, whole or not at all, instead of standard output"},
          store_spec()};
}

}  // namespace

CommandSpec export_command() {
  return {.name = "export",
          .summary = "Scores of the kept attempts as CSV or JSON Lines",
          .options = joined(own_specs(), content_specs()),
          .run = run_export};
}

}  // namespace nc::app

#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/command.hpp"
#include "app/commands/attempt_export.hpp"
#include "app/engine/content_source.hpp"
#include "app/engine/places.hpp"
#include "app/failure.hpp"
#include "exchange/csv.hpp"
#include "exchange/json_lines.hpp"
#include "platform/files/file.hpp"

namespace nc::app {
namespace {

struct ExportOptions {
  std::string format = "csv";
  std::string rows = "attempts";
  std::string since;
  std::string out;
  std::optional<std::string> store;
  ContentOptions content;
};

/// What is wrong with a --since, as CLI11 wants it: nothing is well.
std::string fault_of_moment(const std::string& text) {
  if (parse_iso8601(text)) return {};
  return fmt::format("'{}' is no moment in UTC such as 2026-11-22 or 2026-11-22T09:30:00Z", text);
}

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

Result<store::Record> load_record(const ExportOptions& options, const CommandContext& context) {
  auto path = store_path_of(options.store, context);
  if (!path) return tl::unexpected<Error>(std::move(path.error()));
  const auto opened = store::Store::open(*path, store::Access::read_only);
  if (!opened) return tl::unexpected<Error>(opened.error());
  return opened->load();
}

int run_export(const ExportOptions& options, CommandContext& context) {
  const auto content = load_content(options.content, context);
  if (!content) return report_failure(context, content.error());
  const auto record = load_record(options, context);
  if (!record) return report_failure(context, record.error());
  const library::Content& library = *content->content;
  const auto since = options.since.empty() ? std::nullopt : parse_iso8601(options.since);
  const ExportedAttempts exported = export_attempts(*record, library, since);
  for (const std::string& note : exported.notes)
    context.err << fmt::format("needlecase: note: {}\n", note);
  const std::string text = options.rows == "attempts"
                               ? attempts_text(exported, options.format)
                               : answers_text(exported, document_files(library.guidance), options.format);
  if (options.out.empty()) {
    context.out << text;
    return exit_done;
  }
  const Result<void> saved = platform::save_file(options.out, text);
  return saved ? exit_done : report_failure(context, saved.error());
}

}  // namespace

Command add_export_command(CLI::App& root) {
  auto options = std::make_shared<ExportOptions>();
  CLI::App* command = root.add_subcommand("export", "Scores of the kept attempts as CSV or JSON Lines");
  command->add_option("--format", options->format, "csv or jsonl")
      ->check(CLI::IsMember({"csv", "jsonl"}))
      ->capture_default_str();
  command->add_option("--rows", options->rows, "One row an attempt, or one row a scored point: attempts or answers")
      ->check(CLI::IsMember({"attempts", "answers"}))
      ->capture_default_str();
  command->add_option("--since", options->since, "Only attempts submitted or ended at this moment (UTC) or later")
      ->type_name("TIME")
      ->check(fault_of_moment);
  command->add_option("--out", options->out, "Write this file, whole or not at all, instead of standard output")
      ->type_name("FILE");
  command->add_option("--store", options->store, "Where attempts are kept (an SQLite file)")->type_name("URL");
  add_content_options(*command, options->content);
  return {command, [options](CommandContext& context) { return run_export(*options, context); }};
}

}  // namespace nc::app

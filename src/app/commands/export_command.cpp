#include <algorithm>
#include <functional>
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
#include "support/person_name.hpp"
#include "support/text.hpp"

namespace nc::app {
namespace {

/// How rows become text: in a style of CSV, or without one as JSON Lines.
using Form = std::optional<exchange::CsvStyle>;

/// Fails when a style is asked for that the format does not have.
Result<Form> form_of(const ParsedOptions& given) {
  const std::optional<std::string>& style = given.text_if_given("--csv-style");
  if (given.text("--format") == "csv") return exchange::csv_style(style.value_or("plain"));
  if (style) return fail(ErrorKind::usage, "--csv-style is for CSV: leave --format out, or write --format csv");
  return Form();
}

template <class Row>
std::string write_rows(const std::vector<Row>& rows, const Form& form) {
  return form ? exchange::to_csv(rows, *form) : exchange::to_jsonl(rows);
}

std::string attempts_text(const ExportedAttempts& exported, const Form& form) {
  std::vector<exchange::AttemptRow> rows;
  for (const exchange::AttemptRecord& record : exported.records)
    rows.push_back(exchange::attempt_row(record));
  return write_rows(rows, form);
}

std::string answers_text(const ExportedAttempts& exported, const Form& form) {
  std::vector<exchange::AnswerRow> rows;
  for (const exchange::AttemptRecord& record : exported.records) {
    const auto documents = exported.documents.find(record.guidance_hash);
    if (documents == exported.documents.end()) continue;  // without a result there are no rows
    for (exchange::AnswerRow& row : exchange::answer_rows(record, documents->second))
      rows.push_back(std::move(row));
  }
  return write_rows(rows, form);
}

std::string rows_text(const ExportedAttempts& exported, const std::string& rows, const Form& form) {
  if (rows == "sittings") return write_rows(exchange::sitting_rows(exported.records), form);
  return rows == "answers" ? answers_text(exported, form) : attempts_text(exported, form);
}

/// A record of a former edition kept names as they were typed. Leaves the attempts of other trainees and cohorts out.
/// An empty list wants everybody's.
void keep_wanted(std::vector<exchange::AttemptRecord>& records, const std::vector<std::string>& trainees,
                 const std::vector<std::string>& cohorts) {
  const auto is_among = [](const std::vector<std::string>& wanted, const std::string& one) {
    return wanted.empty() || std::find(wanted.begin(), wanted.end(), tidy_person_name(one)) != wanted.end();
  };
  const auto is_other = [&](const exchange::AttemptRecord& record) {
    return !is_among(trainees, record.trainee_id) || !is_among(cohorts, record.cohort);
  };
  records.erase(std::remove_if(records.begin(), records.end(), is_other), records.end());
}

/// Names the persons asked for who have no attempt: a typing error would look like somebody who did nothing. Returns
/// true when there are such.
bool tell_absent(const std::vector<exchange::AttemptRecord>& records, const ParsedOptions& given, std::ostream& err) {
  bool any_absent = false;
  const auto tell = [&](const char* option, std::string_view sentence, std::string exchange::AttemptRecord::*member) {
    for (const std::string& name : given.texts(option)) {
      const bool is_there = std::any_of(records.begin(), records.end(), [&](const exchange::AttemptRecord& one) {
        return tidy_person_name(one.*member) == name;
      });
      any_absent = any_absent || !is_there;
      if (!is_there) err << fmt::format("needlecase: note: no finished attempt is {} '{}'\n", sentence, visible(name));
    }
  };
  tell("--trainee", "by the trainee", &exchange::AttemptRecord::trainee_id);
  tell("--cohort", "of the cohort", &exchange::AttemptRecord::cohort);
  return any_absent;
}

/// Leaves out what the options do not ask for, and says when nothing is left of something.
void keep_asked_for(std::vector<exchange::AttemptRecord>& records, const ParsedOptions& given, std::ostream& err) {
  const bool is_told = tell_absent(records, given, err);
  const std::size_t before = records.size();
  const Cut cut = given.text("--rows") == "sittings" ? Cut::sittings : Cut::attempts;
  if (const auto since = given.moment("--since")) keep_since(records, *since, cut);
  keep_wanted(records, given.texts("--trainee"), given.texts("--cohort"));
  if (records.empty() && before > 0 && !is_told)
    err << fmt::format("needlecase: note: none of the {} finished attempts is what was asked for\n", before);
}

std::size_t count_if(const std::vector<exchange::AttemptRecord>& records,
                     const std::function<bool(const exchange::AttemptRecord&)>& counts) {
  return static_cast<std::size_t>(std::count_if(records.begin(), records.end(), counts));
}

/// Says what the rows do not say by themselves.
void tell_about(const std::vector<exchange::AttemptRecord>& records, std::ostream& err) {
  const std::size_t open = count_if(records, [](const auto& one) { return one.exam_is_open; });
  if (open > 0) {
    err << fmt::format(
        "needlecase: note: {} of the attempts belong to an exam with cases still to come; their keys and results are "
        "left out until it is over\n",
        open);
  }
  const auto shipped = load_guidance({});
  const std::size_t otherwise = count_if(records, [&shipped](const exchange::AttemptRecord& one) {
    return one.graded && shipped && one.guidance_hash != shipped->hash;
  });
  if (otherwise > 0) {
    err << fmt::format(
        "needlecase: note: {} of the attempts were graded by other guidance than the one that comes with this program; "
        "the column guidance_hash tells which\n",
        otherwise);
  }
}

/// Reads the whole record and checks it. What is wrong with it is told on stderr.
Result<store::Checked> load_checked(const ParsedOptions& given, CommandContext& context) {
  auto path = store_path_of(given.text_if_given("--store"), context);
  if (!path) return tl::unexpected<Error>(std::move(path.error()));
  const auto opened = store::Store::open(*path, store::Access::read_only);
  if (!opened) return tl::unexpected<Error>(opened.error());
  auto checked = opened->check();
  if (!checked) return checked;
  for (const std::string& fault : checked->faults)
    context.err << fmt::format("{}: error: {}\n", visible(opened->path()), fault);
  return checked;
}

int run_export(const ParsedOptions& given, CommandContext& context) {
  const auto form = form_of(given);
  if (!form) return report_failure(context, form.error());
  const auto content = load_content(content_options(given), context);
  if (!content) return report_failure(context, content.error());
  const auto checked = load_checked(given, context);
  if (!checked) return report_failure(context, checked.error());
  const bool sound = checked->faults.empty();
  if (!sound && !given.flag("--force")) {
    context.err
        << "needlecase: error: the record is not what was kept, so nothing was exported. Put a backup in its place, "
           "or export what can be read with --force, which marks every row\n";
    return exit_input;
  }
  ExportedAttempts exported = export_attempts(checked->record, *content->content);
  keep_asked_for(exported.records, given, context.err);
  for (exchange::AttemptRecord& record : exported.records)
    record.unsound = !sound;
  for (const std::string& note : exported.notes)
    context.err << fmt::format("needlecase: note: {}\n", note);
  tell_about(exported.records, context.err);
  const std::string text = rows_text(exported, given.text("--rows"), *form);
  const std::string path = given.text("--out");
  if (path.empty()) {
    context.out << text;
    return exit_done;
  }
  const Result<void> saved = platform::save_file(path, text, platform::Readers::owner);
  return saved ? exit_done : report_failure(context, saved.error());
}

std::vector<OptionSpec> own_specs() {
  return {
      {.name = "--format",
       .kind = ValueKind::word,
       .words = {"csv", "jsonl"},
       .help = "csv or jsonl",
       .default_value = "csv"},
      {.name = "--csv-style",
       .kind = ValueKind::word,
       .words = exchange::csv_style_names(),
       .help = "CSV for a spreadsheet of a region, which then opens it without changing a cell; plain when left out"},
      {.name = "--rows",
       .kind = ValueKind::word,
       .words = {"attempts", "answers", "sittings"},
       .help = "One row an attempt, a scored point or a sitting: attempts, answers or sittings",
       .default_value = "attempts"},
      {.name = "--since",
       .kind = ValueKind::moment,
       .value_name = "TIME",
       .help = "Only attempts submitted or ended at this moment (UTC) or later"},
      {.name = "--trainee",
       .kind = ValueKind::person,
       .value_name = "ID",
       .help = "Only attempts of this trainee",
       .repeatable = true},
      {.name = "--cohort",
       .kind = ValueKind::person,
       .value_name = "NAME",
       .help = "Only attempts of this cohort",
       .repeatable = true},
      {.name = "--force",
       .kind = ValueKind::flag,
       .help = "Export a record that fails its check, too, with `unsound` in the flags of every row"},
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

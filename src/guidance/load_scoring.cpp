#include <algorithm>

#include "guidance/load_parts.hpp"

namespace nc::guidance {
namespace {

constexpr std::array<Urgency, 4> answers = {Urgency::expected, Urgency::monitor, Urgency::contact, Urgency::emergency};

ScoringPolicy::Cell read_cell(toml::Table& table) {
  ScoringPolicy::Cell cell;
  cell.credit = table.number("credit", 0, 1).value_or(0);
  cell.credit_if_accepted =
      table.find("credit_if_accepted") != nullptr ? table.number("credit_if_accepted", 0, 1).value_or(0) : cell.credit;
  cell.unsafe = table.optional_boolean("unsafe").value_or(false);
  cell.critical_miss = table.optional_boolean("critical_miss").value_or(false);
  cell.over_called = table.optional_boolean("over_called").value_or(false);
  cell.needs_explicit_rule = table.optional_boolean("needs_explicit_rule").value_or(false);
  cell.unsafe_outside_lung_regions = table.optional_boolean("unsafe_outside_lung_regions").value_or(false);
  table.finish();
  return cell;
}

void read_matrix(toml::Table& root, ScoringPolicy& policy) {
  auto matrix = root.table("matrix");
  if (!matrix) return root.report_missing("matrix", "write [matrix.expected] and the other three keys");
  for (const Urgency key : answers) {
    auto row = matrix->table(to_text(key));
    if (!row) {
      matrix->report_missing(to_text(key));
      continue;
    }
    for (const Urgency answer : answers) {
      auto cell = row->table(to_text(answer));
      if (cell) {
        policy.matrix[static_cast<std::size_t>(key)][static_cast<std::size_t>(answer)] = read_cell(*cell);
      } else {
        row->report_missing(to_text(answer), "write { credit = … }");
      }
    }
    row->finish();
  }
  matrix->finish();
}

void read_weights(toml::Table& root, ScoringPolicy& policy) {
  constexpr double heaviest = 1000;
  auto weights = root.table("weights");
  if (!weights) return root.report_missing("weights");
  policy.decision_weight = weights->number("decision", 0, heaviest).value_or(0);
  policy.symptoms_weight = weights->number("symptoms", 0, heaviest).value_or(0);
  policy.advice_weight = weights->number("advice", 0, heaviest).value_or(0);
  weights->finish();
  if (policy.decision_weight <= 0) {
    root.file().report(weight_missing, weights->place(),
                       "the decision is always scored, so its weight must be above 0");
  }
}

void read_marks(toml::Table& table, std::string_view key, std::array<double, 3>& marks) {
  const std::vector<double> numbers = read_numbers(table, key, marks.size(), "three numbers");
  std::copy(numbers.begin(), numbers.end(), marks.begin());
}

void read_certainty(toml::Table& root, ScoringPolicy& policy) {
  auto certainty = root.table("certainty");
  if (!certainty) return root.report_missing("certainty");
  read_marks(*certainty, "right", policy.certainty_right);
  read_marks(*certainty, "wrong", policy.certainty_wrong);
  policy.bonus_factor = certainty->number("bonus_factor", 0, 1).value_or(0);
  certainty->finish();
}

void read_exam(toml::Table& root, ScoringPolicy& policy) {
  auto exam = root.table("exam");
  if (!exam) return root.report_missing("exam");
  policy.exam_cut = exam->number("cut", 0, 100).value_or(0);
  policy.exam_unsafe_allowed = static_cast<int>(exam->integer("unsafe_allowed", 0, 1000).value_or(0));
  exam->finish();
}

void read_lung(toml::Table& root, ScoringPolicy& policy) {
  auto lung = root.table("lung");
  if (!lung) return root.report_missing("lung", "write the regions the lung warning names");
  policy.lung_regions = read_regions(*lung, "regions");
  if (lung->find("unsafe_without_warning_below") != nullptr) {
    policy.unsafe_without_warning_below = read_urgency(*lung, "unsafe_without_warning_below");
  }
  lung->finish();
}

/// Left out, one report alone is not asked, nothing is capped and advice is judged by the key, as in the first edition.
void read_second_edition(toml::Table& root, ScoringPolicy& policy) {
  if (auto symptoms = root.table("symptoms")) {
    constexpr std::int64_t most = 64;
    if (const auto from = symptoms->integer("asked_from", 1, most))
      policy.symptoms_asked_from = static_cast<std::size_t>(*from);
    symptoms->finish();
  }
  if (auto caps = root.table("caps")) {
    policy.critical_miss_cap = caps->number("critical_miss", 0, 100);
    policy.unsafe_cap = caps->number("unsafe", 0, 100);
    caps->finish();
  }
  if (auto advice = root.table("advice")) {
    policy.advice_by_class_given = advice->optional_boolean("by_class_given").value_or(false);
    advice->finish();
  }
}

}  // namespace

void read_scoring(toml::File& file, Guidance& guidance) {
  toml::Table root = file.table(*file.root());
  ScoringPolicy& policy = guidance.scoring;
  policy.version = root.text("version").value_or("");
  read_weights(root, policy);
  read_matrix(root, policy);
  read_certainty(root, policy);
  read_exam(root, policy);
  read_review(root, policy.review);
  read_prevalence(root, policy.prevalence);
  read_lung(root, policy);
  read_second_edition(root, policy);
  root.finish();
}

}  // namespace nc::guidance

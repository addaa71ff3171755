#include "app/commands/guidance/verification_text.hpp"

#include <array>

#include <fmt/format.h>

#include "app/commands/guidance/id_texts.hpp"

namespace nc::app {
namespace {

using guidance::Urgency;
using nlohmann::ordered_json;

/// Most urgent first, the unscored one last.
constexpr std::array<Urgency, 5> shown_order = {Urgency::emergency, Urgency::contact, Urgency::monitor,
                                                Urgency::expected, Urgency::not_covered};

std::string joined(const std::vector<guidance::RuleId>& rules) {
  std::vector<std::string> texts;
  for (const guidance::RuleId& rule : rules)
    texts.push_back(rule.text());
  return texts.empty() ? "none" : fmt::format("{}", fmt::join(texts, ", "));
}

std::string line_for(const guidance::Lowering& lowering) {
  return fmt::format("worse {}, lower class in {} combinations: {} decides before, {} after", lowering.finding,
                     grouped(lowering.combinations), joined(lowering.before), joined(lowering.after));
}

ordered_json to_json(const std::vector<guidance::Lowering>& lowerings) {
  ordered_json result = ordered_json::array();
  for (const guidance::Lowering& lowering : lowerings) {
    result.push_back({{"finding", lowering.finding},
                      {"combinations", lowering.combinations},
                      {"before", texts_of(lowering.before)},
                      {"after", texts_of(lowering.after)}});
  }
  return result;
}

}  // namespace

std::string to_lines(const guidance::Verification& verification) {
  std::string out = fmt::format("valid combinations of findings: {}\n", grouped(verification.valid_combinations));
  for (const Urgency urgency : shown_order) {
    out +=
        fmt::format("  {}: {}\n", to_text(urgency), grouped(verification.by_class[static_cast<std::size_t>(urgency)]));
  }
  out += fmt::format("without a class: {}\n", grouped(verification.unclassified));
  out += fmt::format("with rules of several classes, settled by priority: {}\n", grouped(verification.several_classes));
  out += fmt::format("faults in the accepted sets: {}\n", grouped(verification.accepted_faults));
  out += fmt::format("rules that never decide: {}\n", joined(verification.never_decisive));
  out += fmt::format("a worse finding that lowers the class: {}\n", verification.violations.empty() ? "none" : "yes");
  for (const guidance::Lowering& lowering : verification.violations)
    out += "  " + line_for(lowering) + "\n";
  out += fmt::format("deliberate exceptions: {}\n", verification.exceptions.size());
  for (const guidance::Lowering& lowering : verification.exceptions)
    out += "  " + line_for(lowering) + "\n";
  out += fmt::format("hours that stand for the windows: {}\n", fmt::join(verification.hours, ", "));
  out += verification.holds() ? "The table holds: complete, one class each, no dead rule, monotonic.\n"
                              : "The table has faults.\n";
  return out;
}

ordered_json to_json(const guidance::Verification& verification) {
  ordered_json classes = ordered_json::object();
  for (const Urgency urgency : shown_order) {
    classes[std::string(to_text(urgency))] = verification.by_class[static_cast<std::size_t>(urgency)];
  }
  return {{"valid_combinations", verification.valid_combinations},
          {"classes", classes},
          {"unclassified", verification.unclassified},
          {"several_classes", verification.several_classes},
          {"accepted_faults", verification.accepted_faults},
          {"never_decisive", texts_of(verification.never_decisive)},
          {"hours", verification.hours},
          {"violations", to_json(verification.violations)},
          {"exceptions", to_json(verification.exceptions)},
          {"holds", verification.holds()},
          {"faults", faults_of(verification)}};
}

}  // namespace nc::app

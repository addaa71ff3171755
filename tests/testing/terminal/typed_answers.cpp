#include "testing/terminal/typed_answers.hpp"

#include <sstream>

#include <catch2/catch.hpp>

#include "practice/session/cue.hpp"
#include "support/text.hpp"

namespace nc::testing {

terminal::FacePlan plan_of(const std::string& id) {
  terminal::FacePlan plan;
  plan.cases = {cases::CaseId(id)};
  return plan;
}

namespace {

/// The urgencies of the reports that are heard under a topic, or first.
std::string report_lines(const cases::Visit& visit, const scoring::VisitAnswers& answers,
                         std::optional<cases::Topic> heard) {
  std::string lines;
  for (const cases::Symptom& report : visit.symptoms) {
    if (report.heard == heard) lines += std::string(guidance::to_text(answers.symptoms.at(report.id))) + '\n';
  }
  return lines;
}

}  // namespace

std::string lines_for(const cases::Visit& visit, const scoring::VisitAnswers& answers) {
  std::string lines;
  for (const cases::Topic topic : answers.asked) {
    lines += std::string(cases::to_text(topic)) + '\n';
  }
  lines += '\n';
  lines += report_lines(visit, answers, std::nullopt);
  for (const cases::Topic topic : answers.asked) {
    lines += report_lines(visit, answers, topic);
  }
  lines += std::string(guidance::to_text(answers.decision.value())) + '\n';
  for (const guidance::AdviceId& id : answers.advice) {
    lines += id.text() + '\n';
  }
  lines += '\n';
  if (answers.certainty) {
    lines += std::to_string(*answers.certainty);
  }
  lines += "\nyes\n";
  return lines;
}

std::string lines_for(const guidance::Guidance& guidance, const cases::Case& the_case,
                      const scoring::AnswerSheet& sheet) {
  std::string lines;
  for (std::size_t at = 0; at < the_case.visits.size(); ++at) {
    if (at > 0) {
      lines += "next\n";
    }
    lines += lines_for(the_case.visits[at], sheet.visits[at]);
    if (!practice::cue_choices(guidance, the_case, at).empty()) {
      lines += "1\n";
    }
  }
  return lines;
}

void check_plain(const std::string& out) {
  std::istringstream lines(out);
  std::string line;
  while (std::getline(lines, line)) {
    INFO(line);
    REQUIRE(to_code_points(line).size() <= 78);
    REQUIRE(visible(line) == line);
  }
}

std::size_t count_of(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
    ++count;
  }
  return count;
}

}  // namespace nc::testing

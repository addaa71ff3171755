#pragma once

#include <sstream>
#include <string>

#include <catch2/catch.hpp>

#include "practice/session/cue.hpp"
#include "support/text.hpp"
#include "terminal/face.hpp"
#include "testing/graded_content.hpp"

// What is typed into the terminal face to give certain answers, and what holds for everything that it writes.

namespace nc::testing {

inline terminal::FacePlan plan_of(const std::string& id) {
  terminal::FacePlan plan;
  plan.cases = {cases::CaseId(id)};
  return plan;
}

/// The lines that give these answers to one visit and submit it.
inline std::string lines_for(const cases::Visit& visit, const scoring::VisitAnswers& answers) {
  std::string lines;
  for (const cases::Topic topic : answers.asked) {
    lines += std::string(cases::to_text(topic)) + '\n';
  }
  lines += '\n';
  if (visit.symptoms.size() >= 2) {
    for (const cases::Symptom& symptom : visit.symptoms) {
      lines += std::string(guidance::to_text(answers.symptoms.at(symptom.id))) + '\n';
    }
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

/// The lines for a whole case in practice: after each visit the first of the cues offered, between visits 'next'.
inline std::string lines_for(const guidance::Guidance& guidance, const cases::Case& the_case,
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

/// What every output of the face must be: short lines of printable text.
inline void check_plain(const std::string& out) {
  std::istringstream lines(out);
  std::string line;
  while (std::getline(lines, line)) {
    INFO(line);
    REQUIRE(to_code_points(line).size() <= 78);
    REQUIRE(visible(line) == line);
  }
}

/// Whether the words are in what a run of the face said, wrapped lines being one text again.
template <class Run>
bool says(const Run& run, const std::string& words) {
  std::string flat;
  for (const char c : run.out) {
    const bool space = c == '\n' || c == ' ';
    if (!space || flat.empty() || flat.back() != ' ') {
      flat += space ? ' ' : c;
    }
  }
  return flat.find(words) != std::string::npos;
}

inline std::size_t count_of(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
    ++count;
  }
  return count;
}

}  // namespace nc::testing

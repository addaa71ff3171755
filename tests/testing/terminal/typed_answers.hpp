#pragma once

#include <cstddef>
#include <string>

#include "terminal/face.hpp"
#include "testing/graded_content.hpp"

// What is typed into the terminal face to give certain answers, and what holds for everything that it writes.

namespace nc::testing {

terminal::FacePlan plan_of(const std::string& id);

/// The lines that give these answers to one visit and submit it.
std::string lines_for(const cases::Visit& visit, const scoring::VisitAnswers& answers);

/// The lines for a whole case in practice: after each visit the first of the cues offered, between visits 'next'.
std::string lines_for(const guidance::Guidance& guidance, const cases::Case& the_case,
                      const scoring::AnswerSheet& sheet);

/// What every output of the face must be: short lines of printable text.
void check_plain(const std::string& out);

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

std::size_t count_of(const std::string& text, const std::string& part);

}  // namespace nc::testing

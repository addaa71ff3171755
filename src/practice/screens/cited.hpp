#pragma once

#include <string>
#include <vector>

#include "guidance/guidance.hpp"

namespace nc::practice {

struct Model;

/// A statement as it is cited on screen.
struct Cited {
  guidance::StatementId id;
  guidance::DocumentId document;
  std::string file;
  std::string title;  ///< of the document
  std::string place;
  std::string text;  ///< the paraphrase
};

/// Where the documents differ: every position, and the project's resolution beside them, never instead of them.
struct Difference {
  guidance::ResolutionId id;
  std::string question;
  /// What one document says about the question.
  struct Position {
    guidance::DocumentId document;
    std::string file;
    std::string text;
  };
  std::vector<Position> positions;
  std::string decision;
  std::string equally_right;
};

/// Statements as they are shown, in the order given; unknown ids are left out.
std::vector<Cited> cite(const guidance::Guidance& guidance, const std::vector<guidance::StatementId>& statements);

/// One resolution as the screen shows it: every document's position and how it is scored.
Difference difference_of(const guidance::Guidance& guidance, const guidance::Resolution& resolution);

}  // namespace nc::practice

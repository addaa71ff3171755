#pragma once

#include <string>
#include <vector>

#include "guidance/guidance.hpp"

namespace nc::practice {

struct Model;

/// A statement as it is cited on the screen.
struct Cited {
  guidance::StatementId id;
  guidance::DocumentId document;
  std::string file;   ///< name of the document's file
  std::string title;  ///< title of the document
  std::string place;  ///< where in the document it stands, in words
  std::string text;   ///< what the document says, paraphrased
};

/// A question that the documents answer differently: the position of every document, and beside them, never instead of
/// them, how the project scores it.
struct Difference {
  guidance::ResolutionId id;
  std::string question;
  /// Says what one document says about the question.
  struct Position {
    guidance::DocumentId document;
    std::string file;  ///< name of the document's file
    std::string text;
  };
  std::vector<Position> positions;
  std::string decision;       ///< how it is scored, in words
  std::string equally_right;  ///< which other answer is accepted, in words; may be empty
};

/// Returns statements as they are shown, in the order given. Unknown ids are left out.
std::vector<Cited> cite(const guidance::Guidance& guidance, const std::vector<guidance::StatementId>& statements);

/// Returns a resolution as the screen shows it.
Difference difference_of(const guidance::Guidance& guidance, const guidance::Resolution& resolution);

}  // namespace nc::practice

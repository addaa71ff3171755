#pragma once

#include <string>
#include <vector>

#include "cases/parse.hpp"
#include "support/result.hpp"
#include "toml/edit.hpp"

namespace nc::cases {

/// Something that the author of a new case still has to do, and where.
struct CopyNote {
  int line = 0;  ///< line of the new text, from 1; 0: the whole file
  std::string message;
};

/// The text of a new case made of another, and what its author must still change.
struct CaseCopy {
  std::string text;
  std::vector<CopyNote> notes;  ///< in the order of the lines
};

/// Says what a copy should be.
struct CopyWish {
  CaseId id;                                   ///< must satisfy is_id(); the file must get its name
  std::vector<guidance::Region> regions = {};  ///< the treated regions; empty: those of the original
};

/// Returns a copy of a case: a draft with another id and without reviewers, its twin in a comment. Every other byte of
/// the original is kept, comments and layout too. It passes every check as a draft. Fails (input) when the original has
/// errors, with all of them; and when the copy would have, as with regions after which breathing must be settled.
Result<CaseCopy> copy_case(const ParsedCase& original, const CopyWish& wish, const guidance::Guidance& guidance);

/// Adds the edits that make a draft with another id of an original. For the
/// sources of this folder. `file` must be of the text that is edited and have a root.
void edit_head(toml::TextEdits& edits, toml::File& file, const CopyWish& wish);

/// Returns the notes that every new case made of another needs: on title, authors, reviewers and debrief.
std::vector<CopyNote> usual_notes(const std::string& text, const Case& original, const guidance::Guidance& guidance);

}  // namespace nc::cases

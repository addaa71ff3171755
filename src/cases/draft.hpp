#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "cases/case.hpp"

// A case that is still being written: what could be read of its file, where each part is written, and what is wrong
// with it.

namespace nc::cases {

// In the structures of places, line 0 means that the part is not written. Paths are left empty, because all places are
// in the one file that was read. Lines and columns count from 1, columns in code points.

/// Says where the parts of a symptom are written.
struct SymptomPlaces {
  SourcePlace header;  ///< the line `[[visit.symptom]]`
  SourcePlace id;
  SourcePlace quote;
  SourcePlace heard;
  std::array<SourcePlace, guidance::finding_count> findings;  ///< by Finding
  /// By Finding: it is written, but so that its value is not known.
  std::array<bool, guidance::finding_count> unread{};
  /// Is false when something is written that may be any finding, so that nothing follows from the others.
  bool readable = true;
  bool quote_lost = false;  ///< where it is heard is written, but so that it could not be read
};

/// Says where the parts of a visit are written. Each list has one entry for each entry of the list in Visit.
struct VisitPlaces {
  SourcePlace header;  ///< the line `[[visit]]`
  SourcePlace hours;
  SourcePlace words;
  SourcePlace expect;
  std::vector<SourcePlace> asked;  ///< the words of each answer
  std::vector<SymptomPlaces> symptoms;
  std::vector<SourcePlace> questions;
  bool answers_readable = true;  ///< false when an answer was refused, so that a quotation may be of it
  /// Is false when regions, hours, factor, questions or a whole symptom were refused. The key of the visit is then not
  /// derived. Findings whose value is not known are told by SymptomPlaces::unread.
  bool readable = true;
};

/// Returns true when nothing of a visit that its key follows from was refused: then the key can be derived.
bool is_whole(const VisitPlaces& places);

/// Says where the parts of a debrief are written.
struct DebriefPlaces {
  SourcePlace header;  ///< the line `[debrief]`
  SourcePlace point, next;
  std::vector<SourcePlace> deciding;
  std::array<SourcePlace, 5> tempts;  ///< by Urgency, as Debrief::tempts
  bool lost = false;                  ///< something of it is written, but so that it could not be read
};

/// Says where the parts of an author's test are written. Each list has one entry for each entry of the list in
/// CaseTest.
struct TestPlaces {
  SourcePlace header;  ///< the line `[[test]]`
  SourcePlace score, outcome;
  std::vector<SourcePlace> visits;
  bool readable = true;  ///< false when something of it was refused, so that nothing follows from it
};

/// Says where the parts of a case are written. Each list has one entry for each entry of the list in Case.
struct CasePlaces {
  SourcePlace id, title, status, language, twin, summary, target;
  std::vector<SourcePlace> authors, reviewers, tags;
  std::vector<VisitPlaces> visits;
  DebriefPlaces debrief;
  std::vector<TestPlaces> tests;
};

/// A case file as far as it could be read, whether the case in it is whole or not.
struct Draft {
  /// Holds what could be read. A part that is missing or was refused has its value in an empty Case, or is left out of
  /// its list. A status that is missing or was refused counts as `ready`, so that it is not treated more leniently.
  Case the_case;
  CasePlaces places;
  bool is_other_file = false;  ///< the file is TOML about something else, and no attempt at a case
  Diagnostics diagnostics;     ///< everything that is wrong with the file, sorted by place, with `path` in each
};

/// Says which formats of case files are read.
enum class FormatsRead {
  current,  ///< that of files; a file of format 1 is refused with one error that says how to change it
  any,      ///< format 1 as well: for the record, which keeps cases as they were when they were answered
};

/// Reads as much of the text of a case file as it can, and checks all that was read: bytes, TOML, keys and types,
/// limits, closed lists, findings, hours, breathing and chest, quotations, the derived key against `expect`, the
/// debrief, the lung warning, and texts that mislead or give the key away. It always returns a draft: when the text is
/// no TOML nothing is read, and the diagnostics say why. `path` is used in messages and to compare the id with the name
/// of the file. Diagnostics are NC0100 to NC0399. When none of them is an error, `the_case` is a whole case. A case of
/// format 1 is only read and not checked.
Draft read_draft(std::string_view text, const std::string& path, const guidance::Guidance& guidance,
                 FormatsRead formats = FormatsRead::current);

}  // namespace nc::cases

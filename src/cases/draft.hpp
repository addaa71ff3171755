#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "cases/case.hpp"

// A case that is still being written: what could be read of its file, where each part stands, and what is wrong with
// it.

namespace nc::cases {

// In the structures of places a place with line 0 means that the part is not written. Paths are left empty, because all
// places are in the one file that was read. Lines and columns count from 1, columns in code points.

/// Where the parts of a symptom are written.
struct SymptomPlaces {
  SourcePlace header;  ///< of `[[visit.symptom]]`
  SourcePlace id;
  SourcePlace words;
  std::array<SourcePlace, guidance::finding_count> findings;  ///< by Finding
  /// False when a finding was refused, so that nothing may be derived from the rest.
  bool readable = true;
};

/// Where the parts of a visit are written. Its lists have one entry for each entry of the list of Visit.
struct VisitPlaces {
  SourcePlace header;  ///< of `[[visit]]`
  SourcePlace hours;
  SourcePlace words;
  SourcePlace expect;
  std::vector<SourcePlace> asked;  ///< the words of each answer
  std::vector<SymptomPlaces> symptoms;
  std::vector<SourcePlace> questions;
  std::vector<SourcePlace> offer;
  /// False when regions, hours, factor, questions or a finding were refused: the key is then not derived.
  bool readable = true;
};

/// Where the parts of a case are written. Its lists have one entry for each entry of the list of Case.
struct CasePlaces {
  SourcePlace id, title, status, language, twin, summary, target, debrief;
  std::vector<SourcePlace> authors, reviewers, tags;
  std::vector<VisitPlaces> visits;
};

/// A case file as far as it could be read, whether the case in it is whole or not.
struct Draft {
  /// What could be read. A part that is missing or was refused is as in an empty Case, or left out of its list. Only an
  /// unreadable status counts as `ready`: it gets no leniency.
  Case the_case;
  CasePlaces places;
  Diagnostics diagnostics;  ///< everything that is wrong with the file, sorted by place; each with `path`
};

/// Reads as much of the text of a case file as there is, and checks all that was read: byte scan, TOML, keys and types,
/// limits, closed lists, valid findings, thresholds, settled breathing and chest, derived key against `expect`, advice,
/// lung warning, text safety. Never fails: of text that is no TOML nothing is read, and the diagnostics say why. `path`
/// is used for messages and for 'id equals the stem'. Diagnostics NC0100 to NC0399. Without an error among them
/// `the_case` is a whole case.
Draft read_draft(std::string_view text, const std::string& path, const guidance::Guidance& guidance);

}  // namespace nc::cases

#pragma once

#include <array>
#include <vector>

#include "cases/case.hpp"
#include "cases/case_fault.hpp"
#include "toml/reader.hpp"

// What stands between the TOML text and a checked Case; used only inside this layer.

namespace nc::cases {

/// Where the parts of a symptom were written. A place with line 0 means: not written.
struct SymptomSource {
  SourcePlace header;
  SourcePlace id;
  SourcePlace words;
  std::array<SourcePlace, guidance::finding_count> findings;
  bool readable = true;  ///< false when a finding was refused, so that nothing may be derived from the rest
};

/// Where the parts of a visit were written; the lists run parallel to those of Visit.
struct VisitSource {
  SourcePlace header;
  SourcePlace hours;
  SourcePlace words;
  SourcePlace expect;
  std::vector<SourcePlace> asked;  ///< the words of each answer
  std::vector<SymptomSource> symptoms;
  std::vector<SourcePlace> questions;
  std::vector<SourcePlace> offer;
  /// False when regions, hours, factor, questions or a finding were refused: the key is then not derived.
  bool readable = true;
};

/// Where the parts of a case were written.
struct CaseSource {
  SourcePlace id, title, status, language, twin, summary, target, debrief;
  std::vector<SourcePlace> authors, reviewers, tags;
  std::vector<VisitSource> visits;
};

/// A case as far as it could be read, with the places of its parts.
struct AuthoredCase {
  Case the_case;
  CaseSource source;
};

/// What every check gets: the case, its places, and the file that takes the reports.
struct CheckContext {
  toml::File& file;
  const guidance::Guidance& guidance;
  const Case& the_case;
  const CaseSource& source;

  /// Adds an error.
  void report(CaseFault fault, const SourcePlace& place, std::string message, std::string suggestion = {}) const;
  /// Adds a warning.
  void warn(CaseFault fault, const SourcePlace& place, std::string message, std::string suggestion = {}) const;
  /// Adds an error in a ready case and a warning in a draft: for what an author may still be about to write.
  void report_incomplete(CaseFault fault, const SourcePlace& place, std::string message,
                         std::string suggestion = {}) const;
};

/// Reads keys, types, limits and closed lists of format 1; every fault goes into the table's file.
AuthoredCase read_case(toml::Table root, const guidance::Guidance& guidance);

// The checks beyond the types. Each looks at the whole case and reports all it finds.

/// Id, file name, language, reviewers, repeated entries of the lists at the head.
void check_head(const CheckContext& context);
/// Words over 300 characters; line breaks where one line is shown.
void check_texts(const CheckContext& context);
/// Order and distance of hours, empty visits, settled breathing and chest.
void check_visits(const CheckContext& context);
/// Findings stated twice, impossible together, or missing.
void check_findings(const CheckContext& context);
/// The derived urgency against `expect`, and the debrief point it demands.
void check_key(const CheckContext& context);
/// Offered advice against the derived plan, and the lung warning.
void check_advice(const CheckContext& context);

}  // namespace nc::cases

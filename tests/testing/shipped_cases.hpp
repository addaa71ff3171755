#pragma once

#include <string>
#include <vector>

#include "cases/library_member.hpp"
#include "guidance/load.hpp"

namespace nc::testing {

/// The six shipped guidance files, to be read as they are or altered first.
std::vector<guidance::SourceFile> shipped_guidance_files();

/// The shipped guidance; ends the test program with the diagnostics when it has errors.
guidance::Guidance shipped_guidance();

/// One shipped case file.
struct CaseFile {
  std::string path;  ///< `neck/<id>.toml`
  std::string text;
};

/// The shipped library, sorted by path.
std::vector<CaseFile> shipped_cases();

/// What checks over several files need of these.
std::vector<cases::LibraryMember> members_of(const std::vector<cases::ParsedCase>& library);

/// A case that has no fault: neck, one ache, 20 hours, ready, key expected; its path is "plain.toml". Tests change
/// lines of it.
std::string plain_case();

/// `text` with the first `from` replaced; fails the test when it does not occur.
std::string with(std::string text, const std::string& from, const std::string& to);

/// The numbers of the diagnostics, in order.
std::vector<int> numbers_of(const Diagnostics& diagnostics);

}  // namespace nc::testing

#pragma once

#include <string>
#include <vector>

#include "cases/library_member.hpp"
#include "guidance/load.hpp"

namespace nc::testing {

/// Returns the shipped guidance files, for tests that change them before they are read.
std::vector<guidance::SourceFile> shipped_guidance_files();

/// Returns the shipped guidance. Ends the test program with the diagnostics when it has errors.
guidance::Guidance shipped_guidance();

/// One shipped case file.
struct CaseFile {
  std::string path;  ///< below the folder of the cases: `neck/<id>.toml`
  std::string text;
};

/// Returns the files of the shipped library, sorted by path.
std::vector<CaseFile> shipped_cases();

/// Returns what checks over several files need to know of these cases.
std::vector<cases::LibraryMember> members_of(const std::vector<cases::ParsedCase>& library);

/// Returns the text of a case without a fault, for tests that change lines of it. Its path is "plain.toml". The neck
/// was treated, there is one ache after 20 hours, the status is ready and the key is expected.
std::string plain_case();

/// Returns plain_case() as it was written in format 1, with two items of advice that it offers.
std::string former_case();

/// Returns `text` with the first `from` replaced by `to`. Fails the test when it does not occur.
std::string with(std::string text, const std::string& from, const std::string& to);

/// Returns the numbers of the diagnostics, in their order.
std::vector<int> numbers_of(const Diagnostics& diagnostics);

}  // namespace nc::testing

// Fuzzing of the case reader with clang's libFuzzer: built with -DNEEDLECASE_FUZZ=ON, run as
// parse_case_fuzz -max_len=65536 -max_total_time=60 tests/cases/fixtures/*/
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "cases/parse.hpp"
#include "guidance/load.hpp"
#include "support/embedded.hpp"

namespace {

nc::guidance::Guidance shipped_guidance() {
  std::vector<nc::guidance::SourceFile> files;
  for (const auto& file : nc::embedded_guidance())
    files.push_back({std::string(file.path), std::string(file.bytes)});
  auto loaded = nc::guidance::parse_guidance(files);
  if (!loaded.guidance) std::abort();
  return std::move(*loaded.guidance);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const nc::guidance::Guidance guidance = shipped_guidance();  // libFuzzer offers no other place to keep it
  const auto parsed = nc::cases::parse_case({reinterpret_cast<const char*>(data), size}, "plain.toml", guidance);
  if (parsed.the_case.has_value() == nc::has_errors(parsed.diagnostics)) std::abort();
  nc::render_diagnostics(parsed.diagnostics);
  return 0;
}

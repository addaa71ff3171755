// How fast `needlecase guidance verify` sweeps the decision table, against the plain way in bench/verify_peer.py.
// Run it with --full to let the peer measure the whole sweep (minutes) instead of a slice.

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "guidance/load.hpp"
#include "guidance/verify.hpp"
#include "support/embedded.hpp"

namespace {

nc::guidance::LoadedGuidance shipped_guidance() {
  std::vector<nc::guidance::SourceFile> files;
  for (const nc::EmbeddedFile& file : nc::embedded_guidance()) {
    files.push_back({std::string(file.path), std::string(file.bytes)});
  }
  return nc::guidance::parse_guidance(files);
}

/// The median of some runs, in seconds.
double seconds_of_ours(const nc::guidance::Guidance& guidance, std::uint64_t& combinations) {
  std::array<double, 7> runs{};
  for (double& run : runs) {
    const auto start = std::chrono::steady_clock::now();
    combinations = nc::guidance::verify(guidance).valid_combinations;
    run = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  }
  std::sort(runs.begin(), runs.end());
  return runs[runs.size() / 2];
}

std::string output_of(const std::string& command) {
  std::string output;
  std::FILE* pipe = popen(command.c_str(), "r");
  if (pipe == nullptr) return output;
  std::array<char, 4096> buffer{};
  while (std::fgets(buffer.data(), static_cast<int>(buffer.size()), pipe) != nullptr)
    output += buffer.data();
  pclose(pipe);
  return output;
}

}  // namespace

int main(int count, char** arguments) {
  const bool full = count > 1 && std::string_view(arguments[1]) == "--full";
  const auto loaded = shipped_guidance();
  if (!loaded.guidance) return 1;
  std::uint64_t combinations = 0;
  const double ours = seconds_of_ours(*loaded.guidance, combinations);
  const std::string command =
      fmt::format("python3 '{}/bench/verify_peer.py'{}", NEEDLECASE_SOURCE_DIR, full ? " --full" : "");
  const auto peer = nlohmann::json::parse(output_of(command), nullptr, false);
  if (peer.is_discarded()) {
    std::cerr << "the peer gave no answer: " << command << '\n';
    return 1;
  }
  const double theirs = peer.value("scaled_seconds", 0.0);
  std::cout << fmt::format("verify: {:.3f} s for {} combinations (median of 7)\n", ours, combinations)
            << fmt::format("peer:   {:.1f} s for the same ({}: {:.2f} s for {} combinations)\n", theirs,
                           full ? "measured whole" : "scaled linearly from a slice", peer.value("seconds", 0.0),
                           peer.value("measured", 0))
            << fmt::format("ratio:  {:.0f} times as fast\n", theirs / ours);
  return 0;
}

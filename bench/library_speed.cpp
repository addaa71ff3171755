// How fast a library of 10,000 case files is opened, checked and searched, each against a plain floor in turns, median
// of several rounds, as JSON lines:
//   bench/library/make_library.py FOLDER && build/release/bin/bench_library_speed FOLDER [ROUNDS, default 11]

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <span>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include <fmt/format.h>
#include <imgui.h>
#include <toml++/toml.h>

#include "app/engine/library_load.hpp"
#include "app/engine/thread_executor.hpp"
#include "guidance/load.hpp"
#include "practice/choosing/selection.hpp"
#include "practice/session/model.hpp"
#include "practice/session/opening.hpp"
#include "shown_page.hpp"
#include "support/embedded.hpp"

namespace {

namespace fs = std::filesystem;
using SharedGuidance = std::shared_ptr<const nc::guidance::Guidance>;

SharedGuidance shipped_guidance() {
  std::vector<nc::guidance::SourceFile> files;
  for (const nc::EmbeddedFile& file : nc::embedded_guidance())
    files.push_back({std::string(file.path), std::string(file.bytes)});
  auto loaded = nc::guidance::parse_guidance(files);
  if (!loaded.guidance) std::abort();
  loaded.guidance->hash = "the guidance of the benchmark";
  return std::make_shared<const nc::guidance::Guidance>(std::move(*loaded.guidance));
}

double milliseconds(const std::function<void()>& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/// Both in turns, so that a busy moment of the machine meets both.
struct Compared {
  std::vector<double> ours, floor;
  void round(const std::function<void()>& a, const std::function<void()>& b) {
    ours.push_back(milliseconds(a));
    floor.push_back(milliseconds(b));
  }
};

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

void print(const std::string& name, const std::string& floor_name, const Compared& both, double limit) {
  std::vector<double> ratios;
  for (std::size_t at = 0; at < both.ours.size(); ++at)
    ratios.push_back(both.ours[at] / both.floor[at]);
  std::cout << fmt::format(
                   R"({{"bench":"library","name":"{}","ours_ms":{:.3f},"floor":"{}","floor_ms":{:.3f},"ratio":{:.3f},)"
                   R"("ratio_of_best":{:.3f},"limit":{},"rounds":{}}})",
                   name, median(both.ours), floor_name, median(both.floor), median(ratios),
                   *std::min_element(both.ours.begin(), both.ours.end()) /
                       *std::min_element(both.floor.begin(), both.floor.end()),
                   limit, both.ours.size())
            << std::endl;
}

/// readdir and stat of every file, and nothing else. Returns how many there are.
std::size_t list_plainly(const std::string& folder) {
  std::size_t count = 0;
  DIR* open = ::opendir(folder.c_str());
  if (open == nullptr) return 0;
  while (const dirent* entry = ::readdir(open)) {
    if (entry->d_name[0] == '.') continue;
    struct stat state {};
    if (entry->d_type == DT_DIR)
      count += list_plainly(folder + '/' + entry->d_name);
    else if (::fstatat(::dirfd(open), entry->d_name, &state, 0) == 0)
      ++count;
  }
  ::closedir(open);
  return count;
}

/// Reads and parses every file with toml++ alone, on one thread.
std::size_t parse_plainly(const std::vector<std::string>& paths) {
  std::size_t keys = 0;
  for (const std::string& path : paths) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    const std::string bytes = text.str();
    keys += toml::parse(std::string_view(bytes)).size();
  }
  return keys;
}

nc::Executor all_threads() {
  return nc::app::thread_executor(nc::app::usable_threads());
}

/// The same on all threads: what no check can be faster than.
void parse_shared(const std::vector<std::string>& paths) {
  const auto parse_one = [&paths](std::size_t at) { parse_plainly({paths[at]}); };
  all_threads().parallel_for(paths.size(), parse_one, {});
}

std::vector<std::string> files_in(const std::string& folder) {
  std::vector<std::string> paths;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file()) paths.push_back(entry.path().string());
  return paths;
}

void must(bool right, const char* what) {
  if (right) return;
  std::cerr << "bench_library_speed: " << what << '\n';
  std::exit(1);
}

nc::library::CaseSource folder_source(const std::string& folder, const std::string& index) {
  return {nc::library::Owner::run, folder, {}, index};
}

nc::app::LoadedLibrary open_library(const nc::library::CaseSource& source, const SharedGuidance& guidance,
                                    std::size_t count, std::span<const nc::EmbeddedFile> embedded = {}) {
  auto library = nc::app::load_library({nc::library::embedded_source(embedded), source}, guidance, {all_threads()});
  must(library.has_value(), "the library cannot be read");
  must(library->diagnostics.empty(), "a case of the library has a fault");
  must(library->catalogue.size() == count + embedded.size(), "a case of the library is missing");
  return std::move(*library);
}

void compare_opening(const nc::library::CaseSource& source, const SharedGuidance& guidance, std::size_t count,
                     int rounds) {
  for (const auto& known : open_library(source, guidance, count).sources)
    nc::app::keep_index(known);
  Compared both;
  for (int at = 0; at < rounds; ++at) {
    both.round([&] { must(!open_library(source, guidance, count).sources.back().changed, "the index was not used"); },
               [&] { must(list_plainly(source.folder) == count, "readdir lists another number"); });
  }
  print("open unchanged", "readdir+stat", both, 1.3);
  Compared with_shipped;
  for (const auto& known : open_library(source, guidance, count, nc::embedded_cases()).sources)
    nc::app::keep_index(known);
  for (int at = 0; at < rounds; ++at) {
    with_shipped.round([&] { open_library(source, guidance, count, nc::embedded_cases()); },
                       [&] { list_plainly(source.folder); });
  }
  print("open unchanged beside the shipped cases", "readdir+stat", with_shipped, 0);
}

void compare_checking(const nc::library::CaseSource& source, const SharedGuidance& guidance, std::size_t count,
                      int rounds) {
  const std::vector<std::string> paths = files_in(source.folder);
  Compared both;
  Compared shared;
  for (int at = 0; at < rounds; ++at) {
    both.round([&] { open_library(folder_source(source.folder, {}), guidance, count); },
               [&] { must(parse_plainly(paths) >= count, "toml++ read nothing"); });
    shared.round([&] { parse_shared(paths); }, [&] { parse_plainly(paths); });
  }
  print(fmt::format("cold check on {} threads", std::thread::hardware_concurrency()), "toml++ on one thread", both,
        0.6);
  print(fmt::format("toml++ alone on {} threads", std::thread::hardware_concurrency()), "toml++ on one thread", shared,
        0);
}

/// Searching a keystroke against one pass over all that is searched.
void compare_searching(const nc::library::CaseSource& source, const SharedGuidance& guidance, std::size_t count,
                       int rounds) {
  nc::app::LoadedLibrary library = open_library(source, guidance, count);
  nc::library::Content content{*guidance, library.catalogue, library.cases};
  std::string everything;
  for (const auto& card : content.catalogue)
    everything += std::string(card.searched) + '\n';
  for (const std::string& text :
       {std::string("t"), std::string("towel"), std::string("night towel dri"), std::string("zzzz")}) {
    nc::practice::CaseFilter filter;
    filter.search = text;
    Compared both;
    for (int at = 0; at < rounds; ++at) {
      both.round([&] { nc::practice::filter_cases(content, {}, filter); },
                 [&] {
                   const void* found = ::memmem(everything.data(), everything.size(), "zzzz", 4);
                   must(found == nullptr, "the floor found what is not there");
                 });
    }
    print(fmt::format("search '{}' over {} cases", text, count), "memmem over the same text", both, 0);
    std::cout << fmt::format(R"({{"bench":"library","name":"search '{}', share of a frame","share":{:.3f},"limit":1}})",
                             text, median(both.ours) / (1000.0 / 60))
              << std::endl;
  }
}

/// What one keystroke in the search costs until the lists of the page are there: the rows and the page's layout.
void time_keystrokes(const nc::library::CaseSource& source, const SharedGuidance& guidance, std::size_t count,
                     int rounds) {
  nc::app::LoadedLibrary library = open_library(source, guidance, count);
  auto content = std::make_shared<nc::library::Content>();
  *content = {*guidance, library.catalogue, library.cases};
  ImGuiContext* const context = ImGui::CreateContext();
  ImGui::GetIO().IniFilename = nullptr;
  ImGui::GetIO().DisplaySize = {1280, 800};
  nc::bench::ShownPage page(nc::practice::open_model(content, {}, {}, nc::UtcTime{0}));
  page.make_letters();
  const auto frame = [&page] {
    ImGui::GetIO().DeltaTime = 1.0F / 60.0F;
    ImGui::NewFrame();
    page.draw();
    ImGui::Render();
  };
  frame();
  for (const std::string& text : {std::string("t"), std::string("towel"), std::string()}) {
    std::vector<double> spent;
    for (int at = 0; at < rounds; ++at) {
      nc::practice::CaseFilter filter;
      filter.search = text;
      spent.push_back(milliseconds([&] {
        page.act(nc::practice::ChangeFilter{filter});
        frame();
      }));
    }
    std::cout << fmt::format(R"({{"bench":"library","name":"keystroke that leaves '{}' in the search, rows and lists",)"
                             R"("ours_ms":{:.3f},"limit_ms":16,"rounds":{}}})",
                             text, median(spent), rounds)
              << std::endl;
  }
  ImGui::DestroyContext(context);
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 2) {
    std::cerr << "bench_library_speed FOLDER [ROUNDS]\n";
    return 2;
  }
  const int rounds = count > 2 ? std::atoi(arguments[2]) : 11;
  const std::string folder = arguments[1];
  const SharedGuidance guidance = shipped_guidance();
  const std::size_t files = list_plainly(folder);
  const nc::library::CaseSource source =
      folder_source(folder, (fs::temp_directory_path() / fmt::format("bench-{}.index", ::getpid())).string());
  compare_opening(source, guidance, files, rounds);
  compare_searching(source, guidance, files, rounds);
  time_keystrokes(source, guidance, files, rounds);
  compare_checking(source, guidance, files, rounds);
  fs::remove(source.index);
  return 0;
}

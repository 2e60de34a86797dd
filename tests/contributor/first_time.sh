#!/usr/bin/env bash
# Plays somebody's first contributions from a fork, edited in the browser or saved by an old Windows editor, and
# asserts what they see: in Korean who writes Korean, in English who writes English.
#
# usage: first_time.sh REPOSITORY FOLDER PYTHON
#   REPOSITORY  the project; it is cloned, never changed
#   FOLDER      an empty folder for the fork
#   PYTHON      a Python that has what the site needs
set -euo pipefail

repository=$1 fork=$2/fork python=$3
unset DUMAL_LANG GITHUB_BASE_REF GITHUB_REPOSITORY GITHUB_EVENT_PATH
export LANG=C.UTF-8 PYTHONPATH=hooks

dumal() { "$python" -m dumal "$@"; }
fail() { printf 'FAILED: %s\n--- seen:\n%s\n' "$1" "$seen" >&2; exit 1; }
sees() { grep -qF -- "$1" <<<"$seen" || fail "should see: $1"; }
sees_not() { ! grep -qF -- "$1" <<<"$seen" || fail "should not see: $1"; }

# Begin a change; say what it is.
change() {
  git -C "$fork" checkout -q --force -B patch main
  git -C "$fork" clean -qfd
  printf -- '- %s\n' "$1"
}

# What the run shows: annotations, exit code, summary and report.
look() {
  local code=0
  seen=$(dumal check --format github --base main 2>&1) || code=$?
  [ "$code" = "$1" ] || fail "exit code $code, not $1"
  rm -f "$fork/summary.md"
  PWD=$fork dumal report --base main --out report.html --summary summary.md 2>/dev/null
  summary=$(cat "$fork/summary.md")
}
in_summary() { seen=$summary sees "$1"; }
in_report() { grep -qF -- "$1" "$fork/report.html" || { seen=report.html; fail "the report should hold: $1"; }; }

git clone -q "$repository" "$fork"
cd "$fork"
git checkout -q -B main
git config user.name somebody
git config user.email somebody@hall.example
page=cluster.md
ko=docs/ko/$page en=docs/en/$page

change 'one Korean sentence'
sed -i '0,/정리합니다\./s//간추립니다./' "$ko"
look 0
sees_not '::error'
in_summary '## 변경을 막는 문제가 없습니다.'
in_report '<ins>간추립니다</ins>'
in_summary '### 이 변경으로 뒤처지는 절'
in_summary "- **$page** English"
in_report 'Sections that this change leaves behind'

change 'a figure broken in Korean'
sed -i '0,/2조 920억 달러\](fact:/s//2조 920만 달러](fact:/' docs/ko/numbers.md
line=$(grep -nF '2조 920만 달러](fact:' docs/ko/numbers.md | head -1 | cut -d: -f1)
look 1
sees "::error file=docs/ko/numbers.md,line=$line,"
sees "글은 '2조 920만 달러'"
sees_not 'the text says'
in_summary '## 먼저 고칠 것'
in_summary "/docs/ko/numbers.md#L$line)"
in_summary '2조 920억 달러](fact:'
in_report '<p class="note error"><b>DM152</b>'

change 'the same figure broken in English'
sed -i '0,/USD 2\.092 trillion\](fact:/s//USD 2.92 trillion](fact:/' docs/en/numbers.md
look 1
sees '::error file=docs/en/numbers.md,line='
sees "the text says 'USD 2.92 trillion'"
sees_not '글은'
in_summary '## Correct this first'

change 'a page saved as CP949'
"$python" -c "
import pathlib, sys
path = pathlib.Path(sys.argv[1])
path.write_bytes(path.read_text('utf-8').encode('cp949', 'replace'))" "$ko"
look 1
sees "::error file=$ko,"
sees 'DM520'
sees 'CP949'
in_summary 'UTF-8'

change 'a script in an English page'
printf '\nHello <script>alert(1)</script>\n' >>"$en"
line=$(grep -n '<script>' "$en" | cut -d: -f1)
look 1
sees "::error file=$en,line=$line,"
sees 'DM620'
grep -qF '<script>alert' report.html && { seen=report.html; fail 'a script reached the report'; }
in_report '&lt;script&gt;'

change 'a new page'
dumal new page lab-tour --ko '실험실 견학' --en 'A tour of the lab' >/dev/null
look 0
sees 'DM241'
sees_not '::error'
in_summary '변경을 막는 문제가 없습니다.'
in_report '<ins>실험실 견학</ins>'
in_report '<ins>A tour of the lab</ins>'

echo 'all seen'

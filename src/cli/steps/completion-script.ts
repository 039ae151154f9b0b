/** What the scripts type, followed by the words of the command line as far as the cursor. */
export const ASKS_FOR_SUGGESTIONS = '__goi-y';

/**
 * What a shell is told once. It knows no command: at each Tab it asks `thidua __goi-y <what was typed…>`, which answers from
 * the declarations of the commands, so that the script never falls behind them.
 */
export function completionScript(shell: 'powershell' | 'bash' | 'zsh'): string {
  return SCRIPTS[shell];
}

const BASH = `# Tự điền cho lệnh thidua (bash).
_thidua() {
  local IFS=$'\\n' word="\${COMP_WORDS[COMP_CWORD]}"
  COMPREPLY=($(compgen -W "$(thidua ${ASKS_FOR_SUGGESTIONS} "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)" -- "$word"))
}
complete -o default -F _thidua thidua
`;

const ZSH = `# Tự điền cho lệnh thidua (zsh).
_thidua() {
  local -a found
  found=(\${(f)"$(thidua ${ASKS_FOR_SUGGESTIONS} "\${(@)words[2,CURRENT]}" 2>/dev/null)"})
  compadd -a found || _files
}
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
compdef _thidua thidua
`;

const POWERSHELL = `# Tự điền cho lệnh thidua (PowerShell).
Register-ArgumentCompleter -Native -CommandName thidua, thidua.cmd -ScriptBlock {
  param($word, $ast, $cursor)
  $typed = @($ast.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  # Một từ trống không tới được chương trình, nên gửi dấu thay.
  if ($word -eq '') { $typed += '_' }
  thidua ${ASKS_FOR_SUGGESTIONS} @typed 2>$null |
    Where-Object { $_ -like "$word*" } |
    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
`;

const SCRIPTS = { bash: BASH, zsh: ZSH, powershell: POWERSHELL } as const;
